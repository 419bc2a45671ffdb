using System.Globalization;
using System.Text;
using System.Xml;
using Radzen.Documents.Spreadsheet;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Web.Reports;

/// <summary>One column of a sheet.</summary>
/// <param name="Width">In pixels.</param>
public sealed record ExcelColumn<T>(string Title, int Width, Func<T, object?> Value);

/// <summary>
/// A list as an Excel file with a frozen, bold heading. The rows are read once and written as they come, however many there are.
/// Text stays text: what begins with = or + is never a formula.
/// </summary>
public static class ExcelSheet
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly Format Day = new() { NumberFormat = "yyyy-mm-dd" };
    private static readonly Format Minute = new() { NumberFormat = "yyyy-mm-dd hh:mm:ss" };
    private static readonly Format Whole = new() { NumberFormat = "#,##0" };

    /// <param name="footer">What stands below the list, or null.</param>
    public static IResult Download<T>(HttpContext http, string fileName, string sheet, IReadOnlyList<ExcelColumn<T>> columns, IAsyncEnumerable<T> rows, string? footer = null)
    {
        var temp = http.RequestServices.GetRequiredService<TempFiles>();
        return Results.Stream(stream => WriteAsync(stream, temp, sheet, columns, rows, footer, http.RequestAborted), ContentType, fileName);
    }

    private static async Task WriteAsync<T>(
        Stream stream, TempFiles temp, string sheet, IReadOnlyList<ExcelColumn<T>> columns, IAsyncEnumerable<T> rows, string? footer, CancellationToken ct)
    {
        var workbook = new Workbook();
        var page = workbook.AddSheet(sheet, 1, columns.Count);
        page.Rows.Frozen = 1;
        for (var i = 0; i < columns.Count; i++)
        {
            page.Columns[i] = columns[i].Width;
            page.Cells[0, i].Value = columns[i].Title;
            page.Cells[0, i].Format = new() { Bold = true, BackgroundColor = "#E8EEF7" };
        }

        // The writer seeks, which an answer on its way to the browser can't.
        await using var file = temp.Create();
        await workbook.SaveToStreamAsync(file, CellsAsync(columns, rows, footer, ct), useInlineStrings: true, ct);
        file.Position = 0;
        await file.CopyToAsync(stream, ct);
    }

    private static async IAsyncEnumerable<(CellData?, Format?)[]> CellsAsync<T>(
        IReadOnlyList<ExcelColumn<T>> columns, IAsyncEnumerable<T> rows, string? footer, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in rows.WithCancellation(ct))
        {
            yield return [.. columns.Select(column => Cell(column.Value(row)))];
        }

        if (footer is not null)
        {
            yield return [Cell(footer), .. columns.Skip(1).Select(_ => Cell(null))];
        }
    }

    private static (CellData?, Format?) Cell(object? value) => value switch
    {
        null => (null, null),
        DateTimeOffset instant => (CellData.FromDate(BusinessCalendar.InSeoul(instant).DateTime), Minute),
        DateOnly day => (CellData.FromDate(day.ToDateTime(TimeOnly.MinValue)), Day),
        int or long or decimal => (CellData.FromNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture)), Whole),
        _ => (CellData.FromString(Writable(value.ToString() ?? "")), null),
    };

    /// <summary>A sheet is XML, which has no place for some characters; one in a record of years ago must not keep the rest from being read.</summary>
    private static string Writable(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var written = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // what is no letter by itself comes as U+FFFD
        {
            written.Append(rune is { IsBmp: true } && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return written.ToString();
    }
}
