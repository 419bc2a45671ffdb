namespace SharedOnFactory.Web.Data.Demo.Drawings;

internal enum DrawingLayer
{
    Outline,
    Holes,
    Hidden,
    Center,
    Dim,
    Text,
    Title,
}

internal enum ViewPlace
{
    Front,
    Top,
    Side,
}

internal enum ViewEdge
{
    Below,
    Above,
    Left,
    Right,
}

internal sealed record ViewLine(DrawingLayer Layer, double X1, double Y1, double X2, double Y2);

internal sealed record ViewCircle(DrawingLayer Layer, double X, double Y, double Diameter);

internal sealed record ViewDimension(ViewEdge Edge, int Level, double From, double To, string Text);

internal sealed record ViewLeader(ViewEdge Edge, double X, double Y, double Radius, string Text, int Level);

/// <summary>One projection of a part in true millimetres, its lower left corner at the origin.</summary>
internal sealed class PartView(ViewPlace place, double width, double height)
{
    public ViewPlace Place { get; } = place;
    public double Width { get; } = width;
    public double Height { get; } = height;
    public List<ViewLine> Lines { get; } = [];
    public List<ViewCircle> Circles { get; } = [];
    public List<ViewDimension> Dimensions { get; } = [];
    public List<ViewLeader> Leaders { get; } = [];

    public void Line(double x1, double y1, double x2, double y2, DrawingLayer layer = DrawingLayer.Outline) =>
        Lines.Add(new(layer, x1, y1, x2, y2));

    public void Polygon(params (double X, double Y)[] corners)
    {
        for (var index = 0; index < corners.Length; index++)
        {
            var (x, y) = corners[(index + 1) % corners.Length];
            Line(corners[index].X, corners[index].Y, x, y);
        }
    }

    public void Rectangle(double x, double y, double right, double top) =>
        Polygon((x, y), (right, y), (right, top), (x, top));

    public void Hole(double x, double y, double diameter)
    {
        Circles.Add(new(DrawingLayer.Holes, x, y, diameter));
        Cross(x, y, (diameter * 0.5) + Math.Max(2, diameter * 0.15));
    }

    public void Cross(double x, double y, double reach)
    {
        Line(x - reach, y, x + reach, y, DrawingLayer.Center);
        Line(x, y - reach, x, y + reach, DrawingLayer.Center);
    }

    /// <summary>A vertical hole seen from its side.</summary>
    public void HiddenHole(double x, double diameter, double bottom, double top)
    {
        Line(x - (diameter / 2), bottom, x - (diameter / 2), top, DrawingLayer.Hidden);
        Line(x + (diameter / 2), bottom, x + (diameter / 2), top, DrawingLayer.Hidden);
        Line(x, bottom - 2, x, top + 2, DrawingLayer.Center);
    }

    public void Dimension(ViewEdge edge, int level, double from, double to, string prefix = "") =>
        Dimensions.Add(new(edge, level, from, to, prefix + Num.Text(to - from)));

    public void Leader(ViewEdge edge, double x, double y, double radius, string text, int level = 0) =>
        Leaders.Add(new(edge, x, y, radius, text, level));
}
