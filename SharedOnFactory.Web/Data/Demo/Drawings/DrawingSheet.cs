namespace SharedOnFactory.Web.Data.Demo.Drawings;

internal enum TextAlign
{
    Left,
    Center,
    Right,
}

internal sealed record SheetLine(DrawingLayer Layer, double X1, double Y1, double X2, double Y2, bool Heavy = false);

internal sealed record SheetCircle(DrawingLayer Layer, double X, double Y, double Radius);

internal sealed record SheetText(DrawingLayer Layer, double X, double Y, double Height, string Text, TextAlign Align, bool Upright = false, bool Bold = false);

/// <summary>An arrow head whose tip is at X, Y and which points along the unit vector.</summary>
internal sealed record SheetArrow(double X, double Y, double DirectionX, double DirectionY);

/// <summary>An A4 landscape sheet in paper millimetres; the writers only translate its marks.</summary>
internal sealed class DrawingSheet
{
    public const double Width = 297;
    public const double Height = 210;
    private const double Gap = 27;
    private const double OuterGap = 30;
    private const double AreaWidth = 262;
    private const double AreaHeight = 136;
    private static readonly double[] Scales = [5, 2, 1, 0.5, 0.4, 1.0 / 3, 0.25, 0.2, 0.1];

    private DrawingSheet(PartDrawing part)
    {
        var views = PartViews.Of(part);
        var front = views.First(view => view.Place == ViewPlace.Front);
        double across = front.Width + views.Where(view => view.Place == ViewPlace.Side).Sum(view => view.Width);
        double up = front.Height + views.Where(view => view.Place == ViewPlace.Top).Sum(view => view.Height);
        var hasSide = views.Any(view => view.Place == ViewPlace.Side);
        double gapsAcross = (hasSide ? Gap : 0) + 66, gapsUp = (views.Any(view => view.Place == ViewPlace.Top) ? Gap : 0) + OuterGap;
        Scale = Array.Find(Scales, scale => (across * scale) + gapsAcross <= AreaWidth && (up * scale) + gapsUp <= AreaHeight);
        Scale = Scale == 0 ? 0.05 : Scale;
        var left = 16 + ((AreaWidth - (across * Scale) - (hasSide ? Gap : 0)) / 2);
        var bottom = 58 + ((AreaHeight - (up * Scale) - (gapsUp - OuterGap)) / 2);
        foreach (var view in views)
        {
            var x = view.Place == ViewPlace.Side ? left + (front.Width * Scale) + Gap : left;
            var y = view.Place == ViewPlace.Top ? bottom + (front.Height * Scale) + Gap : bottom;
            SheetViews.Place(this, view, x, y);
        }

        SheetBorder.Draw(this, part);
    }

    public double Scale { get; }
    public List<SheetLine> Lines { get; } = [];
    public List<SheetCircle> Circles { get; } = [];
    public List<SheetText> Texts { get; } = [];
    public List<SheetArrow> Arrows { get; } = [];

    public string ScaleText => Scale >= 1 ? $"{Num.Text(Scale)}:1" : $"1:{Num.Text(1 / Scale)}";

    public static DrawingSheet Of(PartDrawing part) => new(part);

    public void Line(DrawingLayer layer, double x1, double y1, double x2, double y2, bool heavy = false) =>
        Lines.Add(new(layer, x1, y1, x2, y2, heavy));

    public void Box(DrawingLayer layer, double x, double y, double right, double top, bool heavy = false)
    {
        Line(layer, x, y, right, y, heavy);
        Line(layer, right, y, right, top, heavy);
        Line(layer, right, top, x, top, heavy);
        Line(layer, x, top, x, y, heavy);
    }

    public void Text(DrawingLayer layer, double x, double y, double height, string text, TextAlign align = TextAlign.Left, bool upright = false, bool bold = false) =>
        Texts.Add(new(layer, x, y, height, text, align, upright, bold));
}
