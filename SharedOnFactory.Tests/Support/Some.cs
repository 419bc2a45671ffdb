using System.Globalization;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Tests.Support;

/// <summary>Ordinary things of this trade; a test names only what matters to it. All wall-clock times are Seoul's.</summary>
internal static class Some
{
    public static readonly Guid Buyer = new("b0000000-0000-0000-0000-000000000012");
    public static readonly Guid Supplier = new("50000000-0000-0000-0000-000000000031");
    public static readonly Guid Rival = new("50000000-0000-0000-0000-000000000032");
    public static readonly Guid Operator = new("a0000000-0000-0000-0000-000000000001");
    public static readonly Guid MemberId = new("e0000000-0000-0000-0000-000000000001");

    /// <summary>Friday 12 March 2027, 17:00.</summary>
    public static readonly DateTimeOffset Deadline = At("2027-03-12 17:00");

    /// <summary>Friday 16 April 2027.</summary>
    public static readonly DateOnly DueDate = new(2027, 4, 16);

    public static DateTimeOffset At(string wallClock) =>
        BusinessCalendar.FromSeoul(DateTime.ParseExact(wallClock, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Viewer ViewerOf(Guid company, bool buys = false, bool supplies = false, bool administrates = false) =>
        new(MemberId, company, "X0001", buys, supplies, administrates, MemberRole.Staff);

    public static CompanyProfile Profile(string? registrationNumber = "124-81-00998") =>
        new("한빛로보틱스", registrationNumber, "김한빛", "로봇", "경기", "화성시 동탄대로 1", "031-000-0000", ["MCT"]);

    public static ItemTerms Item(decimal quantity = 40, string partName = "스핀들 하우징") =>
        new(partName, "SH-100", "SCM440", ["MCT"], quantity, "EA", "±0.02", "Ra 1.6", null, null);

    public static NoticeTerms NoticeTerms(params ItemTerms[] items) => new(
        "스핀들 하우징 가공", Deadline, DueDate, "화성 공장 2동", "납품 후 30일", "표준 거래 조건", "", 8_000_000, Money.Won, AllowsPartial: false,
        items.Length == 0 ? [Item()] : items, []);

    public static Attachment File(AttachmentKind kind, Guid? of = null) => Attachment.Attach(
        new(of ?? Guid.Empty, AttachmentOwner.Notice, of ?? Guid.Empty, [Buyer]), kind,
        new($"{kind}.pdf", "application/pdf", 1024, $"{(int)kind:x64}"), Buyer, MemberId, At("2027-03-08 09:00"));

    public static BidNotice Notice(NoticeTerms? terms = null) =>
        BidNotice.Draft("20270308-B0012-0001", Buyer, MemberId, terms ?? NoticeTerms(), At("2027-03-08 09:00"));

    public static BidNotice OpenNotice(NoticeTerms? terms = null)
    {
        var notice = Notice(terms);
        notice.Publish([File(AttachmentKind.Drawing), File(AttachmentKind.Specification)], TimeSpan.FromMinutes(60), At("2027-03-08 10:00"));
        return notice;
    }

    /// <summary>The same unit price for every item.</summary>
    public static QuotationTerms QuotationTerms(long unitPrice = 185_000, int items = 1, DateOnly? deliveryDate = null) => new(
        [.. Enumerable.Range(1, items).Select(item => new LineTerms(item, unitPrice, null))],
        deliveryDate ?? DueDate, Day("2027-04-30"), "소재 보유", "");

    public static Quotation DraftQuotation(BidNotice notice, Guid? supplier = null, QuotationTerms? terms = null) => Quotation.Draft(
        "20270309-S0031-0001", notice, supplier ?? Supplier, terms ?? QuotationTerms(items: notice.Items.Count), At("2027-03-09 09:00"));

    public static Quotation SubmittedQuotation(BidNotice notice, Guid? supplier = null, QuotationTerms? terms = null, string at = "2027-03-10 09:00")
    {
        var quotation = DraftQuotation(notice, supplier, terms);
        quotation.Submit(notice, [File(AttachmentKind.Quotation)], At(at));
        return quotation;
    }
}
