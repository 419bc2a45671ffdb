using System.Globalization;
using System.Text;
using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Papers;

/// <summary>A one-page PDF measured in millimetres from the lower left corner.</summary>
internal sealed class PdfPage
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>How far a Bézier handle reaches to make a quarter circle.</summary>
    private const double Quarter = 0.5523;

    private readonly double _width;
    private readonly double _height;
    private readonly StringBuilder _content = new();

    public PdfPage(double width, double height)
    {
        _width = width;
        _height = height;
        Write($"{Scaled(1)} 0 0 {Scaled(1)} 0 0 cm 1 J 1 j");
    }

    public void Pen(double width, string dashes = "")
    {
        Write($"{Num.Exact(width)} w [{dashes}] 0 d");
    }

    public void Ink(double red, double green, double blue)
    {
        var color = $"{Num.Exact(red)} {Num.Exact(green)} {Num.Exact(blue)}";
        Write($"{color} RG {color} rg");
    }

    public void Line(double x1, double y1, double x2, double y2) => Write($"{At(x1, y1)} m {At(x2, y2)} l S");

    public void Rectangle(double x, double y, double width, double height, bool filled = false) =>
        Write($"{At(x, y)} {At(width, height)} re {(filled ? 'f' : 'S')}");

    public void Triangle((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) =>
        Write($"{At(a.X, a.Y)} m {At(b.X, b.Y)} l {At(c.X, c.Y)} l f");

    public void Circle(double x, double y, double radius)
    {
        var reach = radius * Quarter;
        Write($"{At(x + radius, y)} m "
            + $"{At(x + radius, y + reach)} {At(x + reach, y + radius)} {At(x, y + radius)} c "
            + $"{At(x - reach, y + radius)} {At(x - radius, y + reach)} {At(x - radius, y)} c "
            + $"{At(x - radius, y - reach)} {At(x - reach, y - radius)} {At(x, y - radius)} c "
            + $"{At(x + reach, y - radius)} {At(x + radius, y - reach)} {At(x + radius, y)} c s");
    }

    /// <summary>The Korean font has no bold of its own here, so bold letters are filled and outlined.</summary>
    public void Text(double x, double y, double size, string text, TextAlign align = TextAlign.Left, bool bold = false, bool upright = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        var back = PdfText.Width(text, size) * align switch { TextAlign.Center => 0.5, TextAlign.Right => 1, _ => 0 };
        var matrix = upright ? $"0 1 -1 0 {At(x, y - back)}" : $"1 0 0 1 {At(x - back, y)}";
        var weight = bold ? $"2 Tr {Num.Exact(size * 0.03)} w [] 0 d" : "0 Tr";
        Write($"BT {weight} {matrix} Tm {PdfText.Show(text, size)}ET");
    }

    public byte[] ToBytes(string title)
    {
        var content = _content.ToString();
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /Lang (ko-KR) /ViewerPreferences << /DisplayDocTitle true >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Scaled(_width)} {Scaled(_height)}] /Contents 4 0 R "
                + "/Resources << /ProcSet [/PDF /Text] /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}endstream",
            $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [{PdfText.WidthTable()}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /HYGoThic-Medium-UniKS-UTF16-H /Encoding /UniKS-UTF16-H /DescendantFonts [7 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYGoThic-Medium /FontDescriptor 8 0 R /DW 1000 "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> >>",
            "<< /Type /FontDescriptor /FontName /HYGoThic-Medium /Flags 4 /FontBBox [-6 -145 1003 880] /ItalicAngle 0 "
                + "/Ascent 752 /Descent -271 /CapHeight 737 /StemV 60 >>",
            $"<< /Title <FEFF{string.Concat(title.Select(PdfText.Hex))}> /Creator (SharedOnFactory) /Producer (SharedOnFactory) >>",
        ];
        return Assemble(objects);
    }

    private static byte[] Assemble(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.5\n%\u00E2\u00E3\u00CF\u00D3\n");
        var offsets = new StringBuilder("0000000000 65535 f \n");
        for (var index = 0; index < objects.Length; index++)
        {
            offsets.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{offsets}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Info {objects.Length} 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Scaled(double millimetres) => Num.Exact(millimetres * PointsPerMillimetre);

    private static string At(double x, double y) => $"{Num.Exact(x)} {Num.Exact(y)}";

    private void Write(string operators) => _content.Append(operators).Append('\n');
}
