using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Papers;

/// <summary>Writes the engineering drawing as an A4 landscape PDF.</summary>
public static class PdfDrawing
{
    /// <summary>Drawings state the height of a capital, PDF the size of the whole font.</summary>
    private const double FontPerCapital = 1 / 0.72;

    public static byte[] Write(PartDrawing part)
    {
        var sheet = DrawingSheet.Of(part);
        var page = new PdfPage(DrawingSheet.Width, DrawingSheet.Height);
        foreach (var line in sheet.Lines)
        {
            Pen(page, line.Layer, line.Heavy);
            page.Line(line.X1, line.Y1, line.X2, line.Y2);
        }

        foreach (var circle in sheet.Circles)
        {
            Pen(page, circle.Layer, circle.Layer is DrawingLayer.Outline or DrawingLayer.Holes);
            page.Circle(circle.X, circle.Y, circle.Radius);
        }

        Pen(page, DrawingLayer.Dim, heavy: false);
        foreach (var arrow in sheet.Arrows)
        {
            var (left, right) = ArrowHead.Of(arrow);
            page.Triangle((arrow.X, arrow.Y), left, right);
        }

        foreach (var text in sheet.Texts)
        {
            Pen(page, text.Layer, heavy: false);
            page.Text(text.X, text.Y, text.Height * FontPerCapital, text.Text, text.Align, text.Bold, text.Upright);
        }

        return page.ToBytes($"{part.Number} Rev.{part.Revision} {part.NameKo}");
    }

    private static void Pen(PdfPage page, DrawingLayer layer, bool heavy)
    {
        var (red, green, blue) = layer switch
        {
            DrawingLayer.Center => (0.75, 0.15, 0.1),
            DrawingLayer.Dim => (0.05, 0.25, 0.55),
            _ => (0.08, 0.08, 0.1),
        };
        page.Ink(red, green, blue);
        page.Pen(heavy ? 0.35 : 0.16, layer switch
        {
            DrawingLayer.Center => "6 1 1 1",
            DrawingLayer.Hidden => "1.6 0.9",
            _ => "",
        });
    }
}
