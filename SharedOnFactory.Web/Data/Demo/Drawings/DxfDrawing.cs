using System.Globalization;
using System.Text;

namespace SharedOnFactory.Web.Data.Demo.Drawings;

/// <summary>Writes the sheet as an R12 ASCII DXF, enlarged so that the part measures its true millimetres.</summary>
public static class DxfDrawing
{
    private static readonly (DrawingLayer Layer, int Color, string Style)[] Layers =
    [
        (DrawingLayer.Outline, 7, "CONTINUOUS"),
        (DrawingLayer.Holes, 4, "CONTINUOUS"),
        (DrawingLayer.Hidden, 6, "HIDDEN"),
        (DrawingLayer.Center, 1, "CENTER"),
        (DrawingLayer.Dim, 3, "CONTINUOUS"),
        (DrawingLayer.Text, 2, "CONTINUOUS"),
        (DrawingLayer.Title, 8, "CONTINUOUS"),
    ];

    public static byte[] Write(PartDrawing part)
    {
        var sheet = DrawingSheet.Of(part);
        var writer = new Groups(1 / sheet.Scale);
        Header(writer);
        Tables(writer);
        writer.Section("BLOCKS").Add(0, "ENDSEC").Section("ENTITIES");
        sheet.Lines.ForEach(line => writer.Entity("LINE", line.Layer).Point(0, line.X1, line.Y1).Point(1, line.X2, line.Y2));
        sheet.Circles.ForEach(circle => writer.Entity("CIRCLE", circle.Layer).Point(0, circle.X, circle.Y).Length(40, circle.Radius));
        sheet.Arrows.ForEach(arrow => Arrow(writer, arrow));
        sheet.Texts.ForEach(text => Text(writer, text));
        return writer.Add(0, "ENDSEC").Add(0, "EOF").ToBytes();
    }

    private static void Header(Groups writer) => writer.Section("HEADER")
        .Add(9, "$ACADVER").Add(1, "AC1009")
        .Add(9, "$DWGCODEPAGE").Add(3, "ANSI_949")
        .Add(9, "$EXTMIN").Point(0, 0, 0)
        .Add(9, "$EXTMAX").Point(0, DrawingSheet.Width, DrawingSheet.Height)
        .Add(9, "$LTSCALE").Length(40, 1)
        .Add(0, "ENDSEC");

    private static void Tables(Groups writer)
    {
        writer.Section("TABLES").Add(0, "TABLE").Add(2, "LTYPE").Add(70, "3");
        LineType(writer, "CONTINUOUS", "Solid line", []);
        LineType(writer, "HIDDEN", "Hidden __ __ __", [2, -1]);
        LineType(writer, "CENTER", "Center ____ _ ____", [8, -1.5, 1.5, -1.5]);
        writer.Add(0, "ENDTAB").Add(0, "TABLE").Add(2, "LAYER").Add(70, Layers.Length.ToString(CultureInfo.InvariantCulture));
        foreach (var (layer, color, style) in Layers)
        {
            writer.Add(0, "LAYER").Add(2, Name(layer)).Add(70, "0").Add(62, color.ToString(CultureInfo.InvariantCulture)).Add(6, style);
        }

        writer.Add(0, "ENDTAB").Add(0, "TABLE").Add(2, "STYLE").Add(70, "1")
            .Add(0, "STYLE").Add(2, "STANDARD").Add(70, "0").Add(40, "0.0").Add(41, "1.0").Add(50, "0.0")
            .Add(71, "0").Add(42, "2.5").Add(3, "txt").Add(4, "whgtxt.shx")
            .Add(0, "ENDTAB").Add(0, "ENDSEC");
    }

    private static void LineType(Groups writer, string name, string description, double[] dashes)
    {
        writer.Add(0, "LTYPE").Add(2, name).Add(70, "0").Add(3, description).Add(72, "65")
            .Add(73, dashes.Length.ToString(CultureInfo.InvariantCulture)).Add(40, Num.Exact(dashes.Sum(Math.Abs)));
        foreach (var dash in dashes)
        {
            writer.Add(49, Num.Exact(dash));
        }
    }

    private static void Arrow(Groups writer, SheetArrow arrow)
    {
        var (left, right) = ArrowHead.Of(arrow);
        writer.Entity("SOLID", DrawingLayer.Dim).Point(0, arrow.X, arrow.Y).Point(1, left.X, left.Y)
            .Point(2, right.X, right.Y).Point(3, right.X, right.Y);
    }

    private static void Text(Groups writer, SheetText text)
    {
        writer.Entity("TEXT", text.Layer).Point(0, text.X, text.Y).Length(40, text.Height).Add(1, Escape(text.Text));
        writer.Add(50, text.Upright ? "90.0" : "0.0").Add(7, "STANDARD");
        if (text.Align != TextAlign.Left)
        {
            writer.Add(72, text.Align == TextAlign.Center ? "1" : "2").Point(1, text.X, text.Y);
        }
    }

    /// <summary>R12 knows only its code page; these escapes are read alike by every later program.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
        {
            _ = letter switch
            {
                'Ø' => escaped.Append("%%c"),
                '°' => escaped.Append("%%d"),
                '±' => escaped.Append("%%p"),
                < ' ' => escaped.Append(' '),
                <= '~' => escaped.Append(letter),
                _ => escaped.Append(CultureInfo.InvariantCulture, $"\\U+{(int)letter:X4}"),
            };
        }

        return escaped.ToString();
    }

    private static string Name(DrawingLayer layer) => layer.ToString().ToUpperInvariant();

    private sealed class Groups(double enlarge)
    {
        private readonly StringBuilder _text = new();

        public Groups Add(int code, string value)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{code,3}\r\n{value}\r\n");
            return this;
        }

        public Groups Section(string name) => Add(0, "SECTION").Add(2, name);

        public Groups Entity(string kind, DrawingLayer layer) => Add(0, kind).Add(8, Name(layer));

        public Groups Length(int code, double value) => Add(code, Num.Exact(value * enlarge));

        public Groups Point(int index, double x, double y) =>
            Length(10 + index, x).Length(20 + index, y).Add(30 + index, "0.0");

        public byte[] ToBytes() => Encoding.ASCII.GetBytes(_text.ToString());
    }
}
