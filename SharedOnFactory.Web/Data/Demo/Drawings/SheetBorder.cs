using System.Globalization;

namespace SharedOnFactory.Web.Data.Demo.Drawings;

/// <summary>Frame, title block, notes and the symbols every Korean shop drawing carries.</summary>
internal static class SheetBorder
{
    private const double Edge = 10;
    private const double BlockLeft = 157;
    private const double Right = DrawingSheet.Width - Edge;
    private const double Top = DrawingSheet.Height - Edge;

    public static void Draw(DrawingSheet sheet, PartDrawing part)
    {
        sheet.Box(DrawingLayer.Title, Edge, Edge, Right, Top, heavy: true);
        double middleX = DrawingSheet.Width / 2, middleY = DrawingSheet.Height / 2;
        sheet.Line(DrawingLayer.Title, middleX, Top, middleX, Top + 5);
        sheet.Line(DrawingLayer.Title, middleX, Edge, middleX, Edge - 5);
        sheet.Line(DrawingLayer.Title, Edge, middleY, Edge - 5, middleY);
        sheet.Line(DrawingLayer.Title, Right, middleY, Right + 5, middleY);
        TitleBlock(sheet, part);
        ThirdAngle(sheet, 258, 47.5);
        Roughness(sheet, part.Roughness);
        Notes(sheet, part);
    }

    private static void TitleBlock(DrawingSheet sheet, PartDrawing part)
    {
        sheet.Box(DrawingLayer.Title, BlockLeft, Edge, Right, 53, heavy: true);
        Cell(sheet, BlockLeft, 42, 85, 11, "회사 COMPANY", part.Company, 3.4);
        Cell(sheet, 242, 42, 45, 11, "3각법", "");
        Cell(sheet, BlockLeft, 31, 85, 11, "품명 TITLE", $"{part.NameKo} / {part.NameEn}", part.NameEn.Length > 14 ? 2.5 : 2.9);
        Cell(sheet, 242, 31, 45, 11, "중량 MASS", $"{part.MassKg.ToString("0.00", CultureInfo.InvariantCulture)} kg");
        Cell(sheet, BlockLeft, 20, 55, 11, "도면번호 DWG NO.", part.Number, 3.8);
        Cell(sheet, 212, 20, 15, 11, "Rev.", part.Revision, 3.8);
        Cell(sheet, 227, 20, 30, 11, "재질 MATERIAL", part.Material);
        Cell(sheet, 257, 20, 30, 11, "표면거칠기", part.Roughness);
        Cell(sheet, BlockLeft, Edge, 20, 10, "척도 SCALE", sheet.ScaleText);
        Cell(sheet, 177, Edge, 35, 10, "일반공차 TOLERANCE", part.Tolerance, 2.4);
        Cell(sheet, 212, Edge, 15, 10, "단위", "mm");
        Cell(sheet, 227, Edge, 30, 10, "작성 DRAWN", part.DrawnBy);
        Cell(sheet, 257, Edge, 30, 10, "작성일 DATE", part.DrawnOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void Cell(DrawingSheet sheet, double x, double y, double width, double height, string label, string value, double lettering = 2.6)
    {
        sheet.Box(DrawingLayer.Title, x, y, x + width, y + height);
        sheet.Text(DrawingLayer.Title, x + 1.2, y + height - 2.9, 1.6, label);
        sheet.Text(DrawingLayer.Title, x + 2, y + 2.2, lettering, value, bold: lettering > 3);
    }

    private static void ThirdAngle(DrawingSheet sheet, double x, double y)
    {
        sheet.Circles.Add(new(DrawingLayer.Title, x, y, 3.4));
        sheet.Circles.Add(new(DrawingLayer.Title, x, y, 1.7));
        sheet.Line(DrawingLayer.Title, x + 8, y - 1.7, x + 8, y + 1.7);
        sheet.Line(DrawingLayer.Title, x + 16, y - 3.4, x + 16, y + 3.4);
        sheet.Line(DrawingLayer.Title, x + 8, y + 1.7, x + 16, y + 3.4);
        sheet.Line(DrawingLayer.Title, x + 8, y - 1.7, x + 16, y - 3.4);
        sheet.Line(DrawingLayer.Center, x - 5, y, x + 18, y);
        sheet.Line(DrawingLayer.Center, x, y - 4.5, x, y + 4.5);
    }

    private static void Roughness(DrawingSheet sheet, string roughness)
    {
        const double X = 262;
        const double Y = 188;
        sheet.Line(DrawingLayer.Text, X - 1.8, Y + 3, X, Y);
        sheet.Line(DrawingLayer.Text, X, Y, X + 4, Y + 7);
        sheet.Line(DrawingLayer.Text, X + 4, Y + 7, X + 19, Y + 7);
        sheet.Text(DrawingLayer.Text, X + 5, Y + 3.6, 2.6, roughness);
    }

    private static void Notes(DrawingSheet sheet, PartDrawing part)
    {
        string[] notes =
        [
            "주기 (NOTES)",
            $"1. 지시 없는 모따기는 C{Num.Text(part.Chamfer)}로 하고, 날카로운 모서리는 제거할 것.",
            $"2. 지시 없는 일반공차는 {part.Tolerance}에 따를 것.",
            $"3. 지시 없는 표면거칠기는 {part.Roughness}로 할 것.",
            $"4. 재질: {part.Material}, {part.Finish ?? Finish(part.Material)}",
            "5. 가공 후 세척하고, 흠집·찍힘이 없도록 개별 포장할 것.",
            "6. 도면을 자로 재지 말고 기입된 치수에 따를 것.",
        ];
        for (var index = 0; index < notes.Length; index++)
        {
            sheet.Text(DrawingLayer.Text, 15, 45 - (index * 5), index == 0 ? 2.8 : 2.2, notes[index], bold: index == 0);
        }
    }

    private static string Finish(string material) => PartMaterial.Of(material).Code[..2] switch
    {
        "AL" => "백색 아노다이징(10 μm 이상).",
        "SU" => "표면처리 없음(탈지 세척).",
        "PO" or "MC" or "C3" => "표면처리 없음.",
        _ => "흑색 산화피막 처리 후 방청유 도포.",
    };
}
