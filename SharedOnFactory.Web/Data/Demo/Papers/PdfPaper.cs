using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Papers;

/// <summary>Writes a one-page A4 business paper: specification, quotation, production plan, certificate or order.</summary>
public static class PdfPaper
{
    private const double Left = 18;
    private const double Right = 192;
    private const double Lowest = 34;
    private const double RowHeight = 7.2;
    private const double Lettering = 3.3;

    /// <summary>The paper, from its heading down to the line for the signature.</summary>
    /// <param name="title">The heading, such as "견 적 서".</param>
    /// <param name="facts">Label and value pairs, shown in two columns.</param>
    /// <param name="table">The first row holds the column headings.</param>
    /// <param name="paragraphs">The remarks below the table.</param>
    /// <param name="signer">Who signs; the line stays blank without it.</param>
    public static byte[] Write(string title, IEnumerable<(string Label, string Value)> facts, IEnumerable<string[]> table, IEnumerable<string> paragraphs, string signer = "")
    {
        var page = new PdfPage(210, 297);
        Approvals(page);
        page.Ink(0.08, 0.1, 0.14);
        page.Text(Left, 268, 8.5, PdfText.Fit(title, 8.5, 112), bold: true);
        page.Ink(0.1, 0.3, 0.55);
        page.Rectangle(Left, 255, Right - Left, 0.9, filled: true);
        var y = Facts(page, [.. facts], 247);
        string[] remarks = [.. paragraphs.SelectMany(paragraph => PdfText.Wrap(paragraph, Lettering, Right - Left - 4))];
        y = Table(page, [.. table], y, Lowest + Math.Min(90, (remarks.Length * 5.6) + 8));
        Remarks(page, remarks, y);
        Signature(page, signer);
        return page.ToBytes(title);
    }

    private static void Approvals(PdfPage page)
    {
        string[] roles = ["작성", "검토", "승인"];
        page.Ink(0.35, 0.38, 0.42);
        page.Pen(0.2);
        for (var index = 0; index < roles.Length; index++)
        {
            var x = Right - ((roles.Length - index) * 18);
            page.Rectangle(x, 260, 18, 18);
            page.Line(x, 272.5, x + 18, 272.5);
            page.Text(x + 9, 274.1, 2.9, roles[index], TextAlign.Center);
        }
    }

    private static double Facts(PdfPage page, IReadOnlyList<(string Label, string Value)> facts, double y)
    {
        const double ColumnWidth = (Right - Left) / 2;
        for (var index = 0; index < facts.Count; index++)
        {
            var x = Left + (index % 2 * ColumnWidth);
            var row = y - (index / 2 * RowHeight);
            page.Ink(0.4, 0.43, 0.48);
            page.Text(x + 1, row, 3.1, PdfText.Fit(facts[index].Label, 3.1, 23));
            page.Ink(0.08, 0.1, 0.14);
            page.Text(x + 26, row, Lettering, PdfText.Fit(facts[index].Value, Lettering, ColumnWidth - 29));
            page.Ink(0.85, 0.87, 0.9);
            page.Pen(0.15);
            page.Line(x, row - 2.4, x + ColumnWidth - 2, row - 2.4);
        }

        return y - ((facts.Count + 1) / 2 * RowHeight) - 3;
    }

    private static double Table(PdfPage page, List<string[]> rows, double top, double lowest)
    {
        if (rows.Count == 0)
        {
            return top;
        }

        var room = Math.Max(3, (int)((top - lowest) / RowHeight));
        if (rows.Count > room)
        {
            var hidden = rows.Count - room + 1;
            rows = [.. rows.Take(room - 1), [$"외 {Num.Text(hidden)}건"]];
        }

        var columns = rows.Max(row => row.Length);
        var edges = Edges(rows, columns);
        var bottom = top - (rows.Count * RowHeight);
        page.Ink(0.91, 0.94, 0.97);
        page.Rectangle(Left, top - RowHeight, Right - Left, RowHeight, filled: true);
        Rules(page, edges, top, bottom, rows.Count);
        page.Ink(0.08, 0.1, 0.14);
        for (var column = 0; column < columns; column++)
        {
            Column(page, rows, column, edges, top);
        }

        return bottom - 8;
    }

    private static double[] Edges(List<string[]> rows, int columns)
    {
        var wishes = Enumerable.Range(0, columns)
            .Select(column => 5 + rows.Max(row => column < row.Length ? Math.Min(70, PdfText.Width(row[column], Lettering)) : 0))
            .ToArray();
        var stretch = (Right - Left) / wishes.Sum();
        var edges = new double[columns + 1];
        edges[0] = Left;
        for (var column = 0; column < columns; column++)
        {
            edges[column + 1] = edges[column] + (wishes[column] * stretch);
        }

        return edges;
    }

    private static void Rules(PdfPage page, double[] edges, double top, double bottom, int count)
    {
        page.Ink(0.62, 0.66, 0.71);
        page.Pen(0.15);
        for (var row = 1; row < count; row++)
        {
            page.Line(Left, top - (row * RowHeight), Right, top - (row * RowHeight));
        }

        foreach (var edge in edges)
        {
            page.Line(edge, top, edge, bottom);
        }

        page.Ink(0.1, 0.3, 0.55);
        page.Pen(0.4);
        page.Line(Left, top, Right, top);
        page.Line(Left, bottom, Right, bottom);
    }

    private static void Column(PdfPage page, List<string[]> rows, int column, double[] edges, double top)
    {
        var numeric = rows.Skip(1).Where(row => column < row.Length && row[column].Length > 0).Select(row => row[column]).ToList();
        var right = numeric.Count > 0 && numeric.TrueForAll(IsNumber);
        double from = edges[column], to = edges[column + 1];
        for (var index = 0; index < rows.Count; index++)
        {
            if (column < rows[index].Length)
            {
                var text = PdfText.Fit(rows[index][column], Lettering, to - from - 3);
                var align = index == 0 ? TextAlign.Center : right ? TextAlign.Right : TextAlign.Left;
                var x = align switch { TextAlign.Center => (from + to) / 2, TextAlign.Right => to - 2, _ => from + 2 };
                page.Text(x, top - (index * RowHeight) - 4.8, Lettering, text, align, bold: index == 0);
            }
        }
    }

    private static bool IsNumber(string text) =>
        text == "-" || (text.Any(char.IsAsciiDigit) && text.All(letter => char.IsAsciiDigit(letter) || " ,.+-–±%원₩".Contains(letter, StringComparison.Ordinal)));

    private static void Remarks(PdfPage page, string[] lines, double y)
    {
        page.Ink(0.15, 0.17, 0.21);
        foreach (var line in lines.TakeWhile(_ => y > Lowest))
        {
            page.Text(Left + 2, y, Lettering, line);
            y -= 5.6;
        }
    }

    private static void Signature(PdfPage page, string signer)
    {
        page.Ink(0.08, 0.1, 0.14);
        page.Pen(0.2);
        page.Text(112, 24, Lettering, "담당자");
        page.Text(126, 24, Lettering, PdfText.Fit(signer, Lettering, 48));
        page.Text(Right, 24, Lettering, "(서명 / 인)", TextAlign.Right);
        page.Line(124, 22, Right, 22);
    }
}
