using System.Globalization;
using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Papers;

/// <summary>A 사업자등록증 of an invented firm, for the administrator to look at. It says on its face that it is a sample.</summary>
internal static class RegistrationPaper
{
    private const double Left = 30;
    private const double Lettering = 4.4;

    public static byte[] Write(Firm firm, DateOnly today)
    {
        var page = new PdfPage(210, 297);
        page.Ink(0.1, 0.3, 0.55);
        page.Pen(0.6);
        page.Rectangle(14, 14, 182, 269);
        page.Ink(0.08, 0.1, 0.14);
        page.Text(105, 245, 11, "사 업 자 등 록 증", TextAlign.Center, bold: true);
        page.Text(105, 232, 4.2, "(체험용 견본)", TextAlign.Center);
        page.Text(105, 220, 5.4, $"등록번호: {firm.Number ?? firm.Profile.ForeignNumber}", TextAlign.Center);
        var y = 196.0;
        foreach (var (label, value) in Facts(firm))
        {
            page.Ink(0.35, 0.38, 0.43);
            page.Text(Left, y, Lettering, label);
            page.Ink(0.08, 0.1, 0.14);
            page.Text(Left + 38, y, Lettering, PdfText.Fit(value, Lettering, 112));
            y -= 13;
        }

        page.Text(105, 62, 4.6, today.AddYears(-6).ToString("yyyy'년' MM'월' dd'일'", CultureInfo.InvariantCulture), TextAlign.Center);
        page.Text(105, 46, 7, "견 본 세 무 서 장", TextAlign.Center, bold: true);
        return page.ToBytes("사업자등록증 견본");
    }

    private static IEnumerable<(string Label, string Value)> Facts(Firm firm) =>
    [
        ("법인명(단체명)", firm.Name), ("대표자", firm.Representative), ("개업 연월일", "2019년 04월 01일"), ("사업장 소재지", firm.Address),
        ("사업의 종류", firm.Segment), ("발급 사유", "신규"),
    ];
}
