using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Notices.Pages;

/// <summary>Rows copied in a spreadsheet: tabs between cells, one line per item, in the order of the form's columns.</summary>
/// <param name="Items">What could be read, as far as there was room.</param>
/// <param name="TooMany">How many rows found no room.</param>
/// <param name="IsCut">The text was longer than a field takes, so that more may be missing.</param>
/// <param name="Unknown">Words in the column of processes that name none: the row, from 0, and the word.</param>
public sealed record PastedItems(IReadOnlyList<ItemBody> Items, int TooMany, bool IsCut, IReadOnlyList<(int Row, string Word)> Unknown)
{
    /// <summary>What the field takes; a browser cuts the rest off without a word.</summary>
    public const int MaxLength = 60_000;

    /// <summary>Everything that was pasted is there.</summary>
    public bool IsWhole => TooMany == 0 && !IsCut && Unknown.Count == 0;

    /// <summary>True for text that came out of a spreadsheet rather than from the keyboard.</summary>
    public static bool Looks(string? text) => text?.Contains('\t', StringComparison.Ordinal) == true || text?.Trim().Contains('\n', StringComparison.Ordinal) == true;

    /// <param name="room">How many more items fit.</param>
    public static PastedItems Read(string text, int room)
    {
        var isCut = text.Length >= MaxLength;
        var rows = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Trim().Length > 0).Select(line => line.Split('\t')).ToList();
        if (isCut && rows.Count > 1)
        {
            rows.RemoveAt(rows.Count - 1); // half a row would look like a whole one
        }

        var taken = rows.Take(room).ToList();
        return new([.. taken.Select(Item)], rows.Count - taken.Count, isCut, [.. taken.SelectMany((cells, i) => Words(cells).Where(word => CodeOf(word) is null).Select(word => (i, word)))]);
    }

    private static ItemBody Item(string[] cells)
    {
        string Cell(int i) => i < cells.Length ? cells[i].Trim() : "";
        return new()
        {
            PartName = Cell(0),
            PartNumber = Cell(1),
            Material = Cell(2),
            Process = [.. Words(cells).Select(CodeOf).OfType<string>().Distinct(StringComparer.Ordinal)],
            QuantityText = Cell(4),
            Unit = Cell(5) is { Length: > 0 } unit ? unit : null,
            Tolerance = Cell(6),
            Roughness = Cell(7),
            Finish = Cell(8),
            Note = Cell(9),
        };
    }

    private static string[] Words(string[] cells) =>
        cells.Length > 3 ? cells[3].Split([',', '/', '+', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

    /// <summary>By code or by name; null when there is no such process.</summary>
    private static string? CodeOf(string word) => Processes.All.FirstOrDefault(p =>
        p.Code.Equals(word, StringComparison.OrdinalIgnoreCase) || p.Name.Contains(word, StringComparison.OrdinalIgnoreCase)).Code;
}
