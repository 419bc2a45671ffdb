namespace SharedOnFactory.Web.Data.Demo.Drawings;

internal static class ArrowHead
{
    private const double Length = 2.4;
    private const double HalfWidth = 0.4;

    public static ((double X, double Y) Left, (double X, double Y) Right) Of(SheetArrow arrow)
    {
        double baseX = arrow.X - (arrow.DirectionX * Length), baseY = arrow.Y - (arrow.DirectionY * Length);
        double acrossX = -arrow.DirectionY * HalfWidth, acrossY = arrow.DirectionX * HalfWidth;
        return ((baseX + acrossX, baseY + acrossY), (baseX - acrossX, baseY - acrossY));
    }
}
