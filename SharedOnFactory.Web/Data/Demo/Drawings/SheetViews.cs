namespace SharedOnFactory.Web.Data.Demo.Drawings;

/// <summary>Puts one view on the sheet, with dimensions whose lettering keeps its size at every scale.</summary>
internal static class SheetViews
{
    private const double FirstOffset = 7;
    private const double LevelStep = 6.5;
    private const double Lettering = 2.3;
    private const double ArrowRoom = 9;

    public static void Place(DrawingSheet sheet, PartView view, double x, double y)
    {
        var scale = sheet.Scale;
        foreach (var line in view.Lines)
        {
            sheet.Line(line.Layer, x + (line.X1 * scale), y + (line.Y1 * scale), x + (line.X2 * scale), y + (line.Y2 * scale), line.Layer == DrawingLayer.Outline);
        }

        foreach (var circle in view.Circles)
        {
            sheet.Circles.Add(new(circle.Layer, x + (circle.X * scale), y + (circle.Y * scale), circle.Diameter / 2 * scale));
        }

        foreach (var dimension in view.Dimensions)
        {
            if (dimension.Edge is ViewEdge.Below or ViewEdge.Above)
            {
                Across(sheet, view, dimension, x, y);
            }
            else
            {
                Upward(sheet, view, dimension, x, y);
            }
        }

        foreach (var leader in view.Leaders)
        {
            Leader(sheet, view, leader, x, y);
        }
    }

    private static void Across(DrawingSheet sheet, PartView view, ViewDimension dimension, double x, double y)
    {
        var below = dimension.Edge == ViewEdge.Below;
        var side = below ? -1 : 1;
        var edge = below ? y : y + (view.Height * sheet.Scale);
        var at = edge + (side * (FirstOffset + (dimension.Level * LevelStep)));
        double from = x + (dimension.From * sheet.Scale), to = x + (dimension.To * sheet.Scale);
        sheet.Line(DrawingLayer.Dim, from, edge + side, from, at + (side * 1.5));
        sheet.Line(DrawingLayer.Dim, to, edge + side, to, at + (side * 1.5));
        var inside = to - from >= ArrowRoom;
        var reach = inside ? 0 : 5;
        sheet.Line(DrawingLayer.Dim, from - reach, at, to + reach, at);
        sheet.Arrows.Add(new(from, at, inside ? -1 : 1, 0));
        sheet.Arrows.Add(new(to, at, inside ? 1 : -1, 0));
        sheet.Text(DrawingLayer.Dim, (from + to) / 2, at + 0.9, Lettering, dimension.Text, TextAlign.Center);
    }

    private static void Upward(DrawingSheet sheet, PartView view, ViewDimension dimension, double x, double y)
    {
        var left = dimension.Edge == ViewEdge.Left;
        var side = left ? -1 : 1;
        var edge = left ? x : x + (view.Width * sheet.Scale);
        var at = edge + (side * (FirstOffset + (dimension.Level * LevelStep)));
        double from = y + (dimension.From * sheet.Scale), to = y + (dimension.To * sheet.Scale);
        sheet.Line(DrawingLayer.Dim, edge + side, from, at + (side * 1.5), from);
        sheet.Line(DrawingLayer.Dim, edge + side, to, at + (side * 1.5), to);
        var inside = to - from >= ArrowRoom;
        var reach = inside ? 0 : 5;
        sheet.Line(DrawingLayer.Dim, at, from - reach, at, to + reach);
        sheet.Arrows.Add(new(at, from, 0, inside ? -1 : 1));
        sheet.Arrows.Add(new(at, to, 0, inside ? 1 : -1));
        sheet.Text(DrawingLayer.Dim, at - 0.9, inside ? (from + to) / 2 : from - reach, Lettering, dimension.Text, TextAlign.Center, upright: true);
    }

    private static void Leader(DrawingSheet sheet, PartView view, ViewLeader leader, double x, double y)
    {
        double centerX = x + (leader.X * sheet.Scale), centerY = y + (leader.Y * sheet.Scale);
        var above = leader.Edge == ViewEdge.Above;
        var elbowX = above ? centerX + 3 : x + (view.Width * sheet.Scale) + 6;
        var elbowY = above ? y + (view.Height * sheet.Scale) + 7 + (leader.Level * 5.5) : centerY + 5;
        double runX = elbowX - centerX, runY = elbowY - centerY, run = Math.Sqrt((runX * runX) + (runY * runY));
        double tipX = centerX + (runX / run * leader.Radius * sheet.Scale), tipY = centerY + (runY / run * leader.Radius * sheet.Scale);
        var shelf = (leader.Text.Length * Lettering * 0.72) + 2;
        sheet.Line(DrawingLayer.Dim, tipX, tipY, elbowX, elbowY);
        sheet.Line(DrawingLayer.Dim, elbowX, elbowY, elbowX + shelf, elbowY);
        sheet.Arrows.Add(new(tipX, tipY, -runX / run, -runY / run));
        sheet.Text(DrawingLayer.Dim, elbowX + 1, elbowY + 0.9, Lettering, leader.Text);
    }
}
