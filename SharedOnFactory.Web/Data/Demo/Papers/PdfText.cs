using System.Globalization;
using System.Text;
using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Papers;

/// <summary>Splits a text into Helvetica and Korean runs and knows how wide each letter is.</summary>
internal static class PdfText
{
    private const string Special = "Ø×÷±°µ·²³®©–—…•‘’“”";
    private static readonly byte[] SpecialCodes =
        [0xD8, 0xD7, 0xF7, 0xB1, 0xB0, 0xB5, 0xB7, 0xB2, 0xB3, 0xAE, 0xA9, 0x96, 0x97, 0x85, 0x95, 0x91, 0x92, 0x93, 0x94];

    private static readonly int[] SpecialWidths =
        [778, 584, 584, 584, 400, 556, 278, 333, 333, 737, 737, 556, 1000, 1000, 350, 222, 222, 333, 333];

    private static readonly int[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    public static double Width(string text, double size) => Plain(text).Sum(Units) * size / 1000;

    /// <summary>Stated although Helvetica is a standard font: viewers without it keep these widths in its substitute.</summary>
    public static string WidthTable() => string.Join(' ', Enumerable.Range(' ', 256 - ' ').Select(code =>
        code <= '~' ? Widths[code - ' '] : Array.IndexOf(SpecialCodes, (byte)code) is >= 0 and var special ? SpecialWidths[special] : 556));

    public static string Fit(string text, double size, double room)
    {
        if (Width(text, size) <= room)
        {
            return text;
        }

        var kept = text;
        while (kept.Length > 1 && Width(kept + "…", size) > room)
        {
            kept = kept[..^1];
        }

        return kept.TrimEnd() + "…";
    }

    /// <summary>Korean may break between words only, as Korean typesetting keeps a word's particle with it.</summary>
    public static IEnumerable<string> Wrap(string text, double size, double room)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size) > room)
            {
                yield return Fit(line, size, room);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        yield return Fit(line, size, room);
    }

    /// <summary>The operators which show the text at the current text position.</summary>
    public static string Show(string text, double size)
    {
        var operators = new StringBuilder();
        var run = new StringBuilder();
        bool? korean = null;
        foreach (var letter in Plain(text))
        {
            var isKorean = Code(letter) == 0;
            if (korean != isKorean)
            {
                Close(operators, run);
                operators.Append(isKorean ? "/F2 " : "/F1 ").Append(Num.Exact(size)).Append(" Tf <");
                korean = isKorean;
            }

            run.Append(isKorean ? Hex(letter) : Code(letter).ToString("X2", CultureInfo.InvariantCulture));
        }

        Close(operators, run);
        return operators.ToString();
    }

    public static string Hex(char letter) => ((int)letter).ToString("X4", CultureInfo.InvariantCulture);

    private static void Close(StringBuilder operators, StringBuilder run)
    {
        if (run.Length > 0)
        {
            operators.Append(run).Append("> Tj ");
            run.Clear();
        }
    }

    /// <summary>The Greek letter and the micro sign look alike, but only the latter is in Helvetica.</summary>
    private static IEnumerable<char> Plain(string text) =>
        text.Select(letter => letter switch { < ' ' => ' ', 'μ' => 'µ', 'ø' or '⌀' => 'Ø', '−' => '–', _ => letter });

    private static byte Code(char letter)
    {
        if (letter <= '~')
        {
            return (byte)letter;
        }

        var special = Special.IndexOf(letter, StringComparison.Ordinal);
        return special < 0 ? (byte)0 : SpecialCodes[special];
    }

    private static int Units(char letter)
    {
        if (letter <= '~')
        {
            return Widths[letter - ' '];
        }

        var special = Special.IndexOf(letter, StringComparison.Ordinal);
        return special < 0 ? 1000 : SpecialWidths[special];
    }
}
