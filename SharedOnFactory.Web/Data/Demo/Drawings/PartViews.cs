namespace SharedOnFactory.Web.Data.Demo.Drawings;

/// <summary>The third-angle projections which describe a part completely.</summary>
internal static class PartViews
{
    public static IReadOnlyList<PartView> Of(PartDrawing part) => part.Shape switch
    {
        PartShape.Plate => [PlateFront(part), PlateTop(part)],
        PartShape.Flange => [FlangeFront(part), FlangeTop(part)],
        PartShape.Shaft => [ShaftFront(part), ShaftSide(part)],
        _ => [BracketFront(part), BracketTop(part), BracketSide(part)],
    };

    private static PartView PlateFront(PartDrawing part)
    {
        double length = part.Length, height = part.Height, cut = part.Chamfer;
        var view = new PartView(ViewPlace.Front, length, height);
        view.Polygon((0, 0), (length, 0), (length, height - cut), (length - cut, height), (cut, height), (0, height - cut));
        view.Line(0, height - cut, length, height - cut);
        foreach (var hole in part.Holes.DistinctBy(hole => hole.X))
        {
            view.HiddenHole(hole.X, hole.Diameter, 0, height);
        }

        view.Dimension(ViewEdge.Left, 0, 0, height);
        view.Leader(ViewEdge.Right, length - (cut / 2), height - (cut / 2), 0, $"C{Num.Text(cut)}");
        return view;
    }

    private static PartView PlateTop(PartDrawing part)
    {
        double length = part.Length, width = part.Width, cut = part.Chamfer;
        var view = new PartView(ViewPlace.Top, length, width);
        view.Rectangle(0, 0, length, width);
        view.Rectangle(cut, cut, length - cut, width - cut);
        Holes(view, part.Holes);
        var edge = part.Holes.Min(hole => hole.X);
        view.Dimension(ViewEdge.Above, 0, edge, length - edge);
        view.Dimension(ViewEdge.Above, 1, 0, length);
        view.Dimension(ViewEdge.Left, 0, edge, width - edge);
        view.Dimension(ViewEdge.Left, 1, 0, width);
        view.Dimension(ViewEdge.Below, 0, length - edge, length);
        return view;
    }

    private static PartView FlangeTop(PartDrawing part)
    {
        var outer = part.LargestDiameter;
        var middle = outer / 2;
        var view = new PartView(ViewPlace.Top, outer, outer);
        foreach (var diameter in part.Steps.SelectMany(step => new[] { step.Diameter, step.Diameter - (2 * part.Chamfer) }))
        {
            view.Circles.Add(new(DrawingLayer.Outline, middle, middle, diameter));
        }

        var pitch = Math.Round(2 * Math.Sqrt((part.Holes[0].X * part.Holes[0].X) + (part.Holes[0].Y * part.Holes[0].Y)), 2);
        view.Circles.Add(new(DrawingLayer.Center, middle, middle, pitch));
        view.Circles.Add(new(DrawingLayer.Holes, middle, middle, part.Bore));
        view.Cross(middle, middle, middle + 4);
        Holes(view, [.. part.Holes.Select(hole => hole with { X = hole.X + middle, Y = hole.Y + middle })], $" EQ.SP. P.C.D {Num.Text(pitch)}");
        view.Leader(ViewEdge.Right, middle, middle, part.Bore / 2, $"Ø{Num.Text(part.Bore)} H7");
        return view;
    }

    private static PartView FlangeFront(PartDrawing part)
    {
        double outer = part.LargestDiameter, middle = outer / 2, level = 0, cut = part.Chamfer;
        var view = new PartView(ViewPlace.Front, outer, part.AxialLength);
        foreach (var step in part.Steps)
        {
            double half = step.Diameter / 2, left = middle - half, right = middle + half, top = level + step.Length;
            view.Polygon((left, level), (right, level), (right, top - cut), (right - cut, top), (left + cut, top), (left, top - cut));
            view.Line(left, top - cut, right, top - cut);
            view.Dimension(ViewEdge.Left, 0, level, top);
            level = top;
        }

        view.HiddenHole(middle, part.Bore, 0, part.AxialLength);
        var bolt = part.Holes.MaxBy(hole => hole.X)!;
        view.HiddenHole(middle + bolt.X, bolt.Diameter, 0, part.Steps[0].Length);
        view.HiddenHole(middle - bolt.X, bolt.Diameter, 0, part.Steps[0].Length);
        view.Dimension(ViewEdge.Left, 1, 0, part.AxialLength);
        view.Dimension(ViewEdge.Below, 0, 0, outer, "Ø");
        var hub = part.Steps[^1].Diameter / 2;
        view.Dimension(ViewEdge.Above, 0, middle - hub, middle + hub, "Ø");
        return view;
    }

    private static PartView ShaftFront(PartDrawing part)
    {
        double outer = part.LargestDiameter, middle = outer / 2, start = 0;
        var view = new PartView(ViewPlace.Front, part.AxialLength, outer);
        for (var index = 0; index < part.Steps.Count; index++)
        {
            var step = part.Steps[index];
            double half = step.Diameter / 2, end = start + step.Length;
            double left = index == 0 ? part.Chamfer : 0, right = index == part.Steps.Count - 1 ? part.Chamfer : 0;
            view.Polygon((start, middle - half + left), (start + left, middle - half), (end - right, middle - half), (end, middle - half + right), (end, middle + half - right), (end - right, middle + half), (start + left, middle + half), (start, middle + half - left));
            view.Line(start + left, middle - half, start + left, middle + half);
            view.Line(end - right, middle - half, end - right, middle + half);
            view.Dimension(ViewEdge.Below, index % 2, start, end);
            view.Leader(ViewEdge.Above, (start + end) / 2, middle + half, 0, $"Ø{Num.Text(step.Diameter)}{Fit(step, outer)}", (index + 1) % 2);
            start = end;
        }

        view.Line(-5, middle, part.AxialLength + 5, middle, DrawingLayer.Center);
        view.Dimension(ViewEdge.Below, 2, 0, part.AxialLength);
        return view;
    }

    private static string Fit(PartStep step, double outer) => step.Diameter >= outer ? "" : " h7";

    private static PartView ShaftSide(PartDrawing part)
    {
        double outer = part.LargestDiameter, middle = outer / 2, seen = 0;
        var view = new PartView(ViewPlace.Side, outer, outer);
        foreach (var step in part.Steps.Reverse().Where(step => step.Diameter > seen))
        {
            view.Circles.Add(new(DrawingLayer.Outline, middle, middle, step.Diameter));
            seen = step.Diameter;
        }

        view.Circles.Add(new(DrawingLayer.Outline, middle, middle, part.Steps[^1].Diameter - (2 * part.Chamfer)));
        view.Cross(middle, middle, middle + 4);
        view.Leader(ViewEdge.Right, middle, middle, part.Steps[^1].Diameter / 2, $"C{Num.Text(part.Chamfer)} 양단");
        return view;
    }

    private static PartView BracketFront(PartDrawing part)
    {
        var view = new PartView(ViewPlace.Front, part.Length, part.Height);
        view.Rectangle(0, 0, part.Length, part.Height);
        view.Line(0, part.Thickness, part.Length, part.Thickness);
        Holes(view, [.. part.Holes.Where(hole => hole.InWall)]);
        foreach (var hole in part.Holes.Where(hole => !hole.InWall))
        {
            view.HiddenHole(hole.X, hole.Diameter, 0, part.Thickness);
        }

        view.Dimension(ViewEdge.Below, 0, 0, part.Length);
        view.Dimension(ViewEdge.Left, 0, 0, part.Holes.Where(hole => hole.InWall).MaxBy(hole => hole.Diameter)!.Y);
        view.Dimension(ViewEdge.Left, 1, 0, part.Height);
        return view;
    }

    private static PartView BracketTop(PartDrawing part)
    {
        var view = new PartView(ViewPlace.Top, part.Length, part.Width);
        view.Rectangle(0, 0, part.Length, part.Width);
        view.Line(0, part.Width - part.Thickness, part.Length, part.Width - part.Thickness);
        var holes = part.Holes.Where(hole => !hole.InWall).ToList();
        Holes(view, holes);
        view.Dimension(ViewEdge.Above, 0, holes.Min(hole => hole.X), holes.Max(hole => hole.X));
        view.Dimension(ViewEdge.Left, 0, 0, holes[0].Y);
        view.Dimension(ViewEdge.Left, 1, 0, part.Width);
        return view;
    }

    private static PartView BracketSide(PartDrawing part)
    {
        double width = part.Width, wall = part.Width - part.Thickness;
        var view = new PartView(ViewPlace.Side, width, part.Height);
        view.Polygon((0, 0), (width, 0), (width, part.Height), (wall, part.Height), (wall, part.Thickness), (0, part.Thickness));
        view.Dimension(ViewEdge.Below, 0, 0, width);
        view.Dimension(ViewEdge.Above, 0, wall, width);
        view.Dimension(ViewEdge.Right, 0, 0, part.Thickness);
        return view;
    }

    private static void Holes(PartView view, IReadOnlyList<PartHole> holes, string suffix = "")
    {
        foreach (var hole in holes)
        {
            view.Hole(hole.X, hole.Y, hole.Diameter);
        }

        foreach (var alike in holes.GroupBy(hole => Math.Round(hole.Diameter, 2)))
        {
            var label = alike.MaxBy(hole => hole.X + hole.Y)!;
            var count = alike.Count() == 1 ? "" : $"{Num.Text(alike.Count())}-";
            view.Leader(ViewEdge.Right, label.X, label.Y, label.Diameter / 2, $"{count}Ø{Num.Text(alike.Key)} THRU{suffix}");
        }
    }
}
