using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Notices.Pages;

/// <summary>Rows copied in a spreadsheet: tabs between cells, one line per item, in the order of the form's columns.</summary>
public static class PastedItems
{
    /// <summary>True for text that came out of a spreadsheet rather than from the keyboard.</summary>
    public static bool Looks(string? text) => text?.Contains('\t', StringComparison.Ordinal) == true || text?.Trim().Contains('\n', StringComparison.Ordinal) == true;

    public static IReadOnlyList<ItemBody> Read(string text) =>
        [.. text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Trim().Length > 0).Take(NoticeBody.MaxItems).Select(line => Item(line.Split('\t')))];

    private static ItemBody Item(string[] cells)
    {
        string Cell(int i) => i < cells.Length ? cells[i].Trim() : "";
        return new()
        {
            PartName = Cell(0),
            PartNumber = Cell(1),
            Material = Cell(2),
            Process = ProcessesOf(Cell(3)),
            QuantityText = Cell(4),
            Unit = Cell(5) is { Length: > 0 } unit ? unit : null,
            Tolerance = Cell(6),
            Roughness = Cell(7),
            Finish = Cell(8),
            Note = Cell(9),
        };
    }

    /// <summary>By code or by name, as far as either is known.</summary>
    private static List<string> ProcessesOf(string text) =>
    [
        .. text.Split([',', '/', '+', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => Processes.All.FirstOrDefault(p =>
                p.Code.Equals(word, StringComparison.OrdinalIgnoreCase) || p.Name.Contains(word, StringComparison.OrdinalIgnoreCase)).Code)
            .OfType<string>().Distinct(StringComparer.Ordinal),
    ];
}
