using System.Globalization;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Web.Data.Demo.Papers;

/// <summary>The 견적서 with the very numbers of the quotation.</summary>
internal static class QuotationPaper
{
    public static byte[] Write(BidNotice notice, Quotation quotation, QuotationTerms terms, Firm supplier, Firm buyer)
    {
        var rows = notice.Items.Join(terms.Lines, i => i.Line, l => l.Item, (item, line) => (Item: item, line.UnitPrice, Amount: (long)(item.Quantity * line.UnitPrice))).ToList();
        var total = rows.Sum(r => r.Amount);
        var tax = rows.Sum(r => Vat.On(r.Amount, notice.Currency));
        return PdfPaper.Write(
            "견 적 서",
            [
                ("견적번호", quotation.Number), ("공고번호", notice.Number), ("수신", buyer.Name), ("공급자", supplier.Name),
                ("등록번호", supplier.Number ?? "-"), ("대표자", supplier.Representative), ("납품 예정일", Day(terms.DeliveryDate)), ("유효기간", Day(terms.ValidUntil)),
                ("주소", supplier.Address), ("전화", supplier.Phone), ("구분", supplier.Segment), ("통화", notice.Currency),
            ],
            [
                ["품명", "도번", "재질", "수량", "단가", "금액"],
                .. rows.Select(r => new[] { r.Item.PartName, r.Item.PartNumber ?? "-", r.Item.Material, r.Item.Quantity.ToString("0.###", CultureInfo.InvariantCulture), Written(r.UnitPrice, notice.Currency), Written(r.Amount, notice.Currency) }),
                ["공급가액", "", "", "", "", Written(total, notice.Currency)],
                ["부가세", "", "", "", "", Written(tax, notice.Currency)],
                ["합계", "", "", "", "", Written(total + tax, notice.Currency)],
            ],
            [terms.ProductionPlan, terms.Conditions, $"결제 조건: {notice.PaymentTerms}"],
            supplier.People[^1].Name);
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Written(long amount, string currency)
    {
        var decimals = Money.Decimals(currency);
        var units = amount / (decimals == 0 ? 1m : 100m);
        return units.ToString(decimals == 0 ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
    }
}
