using System.Globalization;
using System.Text;
using System.Xml;
using Radzen.Documents.Spreadsheet;
using SharedOnFactory.Domain.Kernel;

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

    public static IResult Download<T>(string fileName, string sheet, IReadOnlyList<ExcelColumn<T>> columns, IAsyncEnumerable<T> rows) => Results.Stream(
        stream => WriteAsync(stream, sheet, columns, rows, CancellationToken.None), ContentType, fileName);

    public static async Task WriteAsync<T>(Stream stream, string sheet, IReadOnlyList<ExcelColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken ct)
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
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await workbook.SaveToStreamAsync(file, CellsAsync(columns, rows, ct), useInlineStrings: true, ct);
        file.Position = 0;
        await file.CopyToAsync(stream, ct);
    }

    private static async IAsyncEnumerable<(CellData?, Format?)[]> CellsAsync<T>(
        IReadOnlyList<ExcelColumn<T>> columns, IAsyncEnumerable<T> rows, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in rows.WithCancellation(ct))
        {
            yield return [.. columns.Select(column => Cell(column.Value(row)))];
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
