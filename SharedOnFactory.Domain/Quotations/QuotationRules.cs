using System.Globalization;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;

namespace SharedOnFactory.Domain.Quotations;

public static class QuotationRules
{
    /// <summary>A quotation must stay valid at least this many days past the notice's deadline.</summary>
    public const int ValidDays = 7;

    /// <summary>So many times more or less than expected is usually a slip of the finger.</summary>
    private const long SlipFactor = 10;

    public static readonly Rule HasNotDeclined = new("quotation.declined", "이미 견적을 내지 않겠다고 알린 공고입니다.");
    public static readonly Rule HasNotQuoted = new("quotation.already-submitted", "이미 견적을 제출했습니다. 내지 않으려면 먼저 견적을 철회해 주십시오.");
    public static readonly Rule NoticeIsOpen = new("quotation.notice-open", "마감된 공고에는 견적을 낼 수 없습니다.");
    public static readonly Rule IsDraft = new("quotation.draft", "이미 제출한 견적입니다.");
    public static readonly Rule IsSubmitted = new("quotation.submitted", "제출된 견적만 처리할 수 있습니다.");
    public static readonly Rule IsSelected = new("quotation.selected", "선정된 견적만 거절할 수 있습니다.");
    public static readonly Rule SupplierIsNotBuyer = new("quotation.own-notice", "자기 회사의 공고에는 견적을 낼 수 없습니다.");
    public static readonly Rule HasALine = new("quotation.lines", "품목 단가를 한 가지 이상 입력해 주십시오.", "lines");
    public static readonly Rule LineNamesAnItem = new("quotation.line-item", "공고에 없는 품목입니다.", "lines");
    public static readonly Rule LineIsOnce = new("quotation.line-once", "같은 품목을 두 번 적었습니다.", "lines");
    public static readonly Rule QuotesEveryItem = new("quotation.every-item", "이 공고는 모든 품목의 단가가 필요합니다.", "lines");
    public static readonly Rule UnitPriceIsPositive = new("quotation.unit-price", "단가는 0보다 커야 합니다.", "unitPrice");
    public static readonly Rule AmountIsPositive = new("quotation.amount", "금액이 0이 됩니다. 단가를 다시 확인해 주십시오.", "unitPrice");
    public static readonly Rule TotalFits = new("quotation.total", "금액이 너무 큽니다. 단가를 다시 확인해 주십시오.", "lines");
    public static readonly Rule HasADeliveryDate = new("quotation.delivery-date", "납품 예정일을 입력해 주십시오.", "deliveryDate");
    public static readonly Rule DeliveryFollowsDeadline = new("quotation.delivery-after-deadline", "납품 예정일은 견적 마감일 다음 날부터 고를 수 있습니다.", "deliveryDate");
    public static readonly Rule IsValidLongEnough = new("quotation.valid-until", "유효기간은 견적 마감일부터 7일 이상이어야 합니다.", "validUntil");
    public static readonly Rule HasOneQuotationFile = new("quotation.file", "견적서 파일을 정확히 한 개 첨부해 주십시오.", "quotation");
    public static readonly Rule KeepsItsFile = new("quotation.keeps-file", "제출한 견적에는 견적서 파일이 있어야 합니다. 빼지 말고 새 파일을 올리면 지금 것과 바뀝니다.", "quotation");
    public static readonly Rule HasAtMostOnePlan = new("quotation.plan-file", "제작 계획서는 한 개의 파일로 첨부해 주십시오.", "plan");
    public static readonly Rule HasAReason = new("quotation.reason", "사유를 입력해 주십시오.", "reason");
    public static readonly Rule IsFirst = new("quotation.once", "이 공고에 이미 작성한 견적이 있습니다.");

    public static readonly Rule IsLikely = new("quotation.unlikely", "금액이 예상과 10배 이상 다릅니다. 단가의 자릿수와 단위를 다시 보아 주십시오. 정말 맞으면 확인하고 제출해 주십시오.", "lines");
    private static readonly Rule LineIsLikely = IsLikely with { Message = "단가가 지난번에 낸 견적과 10배 이상 다릅니다. 자릿수를 다시 보아 주십시오. 정말 맞으면 확인하고 제출해 주십시오." };

    /// <summary>
    /// A slip of the finger is asked about: line by line against the version before, else in all against the first one, and in all against
    /// what the buyer hopes to pay, which the sentence must not betray. Some of the items only are not too low for all of them.
    /// </summary>
    /// <param name="before">The unit prices by item of the version that is replaced; null when none is.</param>
    internal static void RequireLikely(Quotation quotation, BidNotice notice, IReadOnlyDictionary<int, long>? before)
    {
        foreach (var line in quotation.Lines.OrderBy(l => l.Item).Where(l => before?.TryGetValue(l.Item, out var price) == true && IsSlip(l.UnitPrice, price)))
        {
            throw new RuleBroken(LineIsLikely.At(string.Create(CultureInfo.InvariantCulture, $"lines[{line.Item - 1}].unitPrice")));
        }

        var isWhole = quotation.Lines.Count == notice.Items.Count;
        if (before is null && quotation.InitialTotal is { } first)
        {
            IsLikely.Require(!IsSlip(quotation.Total, first) || (!isWhole && quotation.Total < first));
        }

        if (notice.TargetPrice is { } target)
        {
            IsLikely.Require(quotation.Total < Rounded(target, up: true) * SlipFactor && (!isWhole || quotation.Total * SlipFactor > Rounded(target, up: false)));
        }
    }

    /// <summary>To its leading digit, outwards: whoever tries prices until it is asked learns no more of what the buyer hopes to pay.</summary>
    private static decimal Rounded(long target, bool up)
    {
        var digit = (decimal)Math.Pow(10, target.ToString(CultureInfo.InvariantCulture).Length - 1);
        return (up ? Math.Ceiling(target / digit) : Math.Floor(target / digit)) * digit;
    }

    private static bool IsSlip(decimal price, decimal expected) => price >= expected * SlipFactor || price * SlipFactor <= expected;

    internal static void RequireLines(QuotationTerms terms, BidNotice notice)
    {
        HasALine.Require(terms.Lines.Count > 0);
        LineIsOnce.Require(terms.Lines.DistinctBy(l => l.Item).Count() == terms.Lines.Count);
        foreach (var line in terms.Lines)
        {
            LineNamesAnItem.Require(notice.Items.Any(i => i.Line == line.Item));
            UnitPriceIsPositive.At(string.Create(CultureInfo.InvariantCulture, $"lines[{line.Item - 1}].unitPrice")).Require(line.UnitPrice > 0);
        }
    }

    internal static void RequireComplete(Quotation quotation, BidNotice notice, IReadOnlyCollection<Attachment> files)
    {
        var deadline = BusinessCalendar.DayOf(notice.Deadline!.Value);
        QuotesEveryItem.Require(notice.AllowsPartial || notice.Items.All(i => quotation.Lines.Any(l => l.Item == i.Line)));
        HasADeliveryDate.Require(quotation.DeliveryDate is not null);
        DeliveryFollowsDeadline.Require(quotation.DeliveryDate > deadline);
        IsValidLongEnough.Require(quotation.ValidUntil >= deadline.AddDays(ValidDays));
        HasOneQuotationFile.Require(files.Count(f => f.Kind == AttachmentKind.Quotation) == 1);
        HasAtMostOnePlan.Require(files.Count(f => f.Kind == AttachmentKind.Plan) <= 1);
    }
}
