using System.Globalization;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Notices;

public static class NoticeRules
{
    public static readonly Rule IsDraft = new("notice.draft", "임시저장 상태의 공고만 고칠 수 있습니다.");
    public static readonly Rule WasPublished = new("notice.published", "임시저장한 공고는 다시 쓸 필요 없이 그대로 고치면 됩니다.");
    public static readonly Rule IsOpen = new("notice.open", "공고중인 입찰이 아닙니다.");
    public static readonly Rule HasATitle = new("notice.title", "공고 제목을 입력해 주십시오.", "title");
    public static readonly Rule HasAnItem = new("notice.items", "품목을 한 가지 이상 입력해 주십시오.", "items");
    public static readonly Rule ItemHasAName = new("notice.item-name", "품명을 입력해 주십시오.", "partName");
    public static readonly Rule ItemHasAMaterial = new("notice.item-material", "재질을 입력해 주십시오.", "material");
    public static readonly Rule ItemHasAProcess = new("notice.item-process", "가공 공정을 한 가지 이상 골라 주십시오.", "process");
    public static readonly Rule ItemHasAQuantity = new("notice.item-quantity", "수량은 0보다 커야 합니다.", "quantity");
    public static readonly Rule HasADeadline = new("notice.deadline", "견적 마감 일시를 입력해 주십시오.", "deadline");
    public static readonly Rule HasADeliveryDate = new("notice.delivery-date", "납기일을 입력해 주십시오.", "deliveryDate");
    public static readonly Rule DeadlineIsAhead = new("notice.deadline-ahead", "마감 일시는 지금보다 뒤여야 합니다. 더 늦은 일시를 골라 주십시오.", "deadline");
    public static readonly Rule DeliveryFollowsDeadline = new("notice.delivery-after-deadline", "납기일은 견적 마감일 다음 날부터 고를 수 있습니다.", "deliveryDate");
    public static readonly Rule HasADeliveryPlace = new("notice.delivery-place", "납품 장소를 입력해 주십시오.", "deliveryPlace");
    public static readonly Rule HasPaymentTerms = new("notice.payment-terms", "결제 조건을 입력해 주십시오.", "paymentTerms");
    public static readonly Rule HasConditions = new("notice.conditions", "거래 조건을 입력해 주십시오.", "conditions");
    public static readonly Rule HasADrawing = new("notice.drawing", "도면 파일을 한 개 이상 첨부해 주십시오.", "drawing");
    public static readonly Rule HasASpecification = new("notice.specification", "시방서 파일을 한 개 이상 첨부해 주십시오.", "specification");
    public static readonly Rule TermsAreAccepted = new("notice.terms", "거래 조건에 동의해 주십시오.", "terms");
    public static readonly Rule TargetPriceIsPositive = new("notice.target-price", "목표 금액은 0보다 커야 합니다.", "targetPrice");
    public static readonly Rule CurrencyIsKnown = new("notice.currency", "거래할 수 없는 통화입니다.", "currency");
    public static readonly Rule DeadlineHasPassed = new("notice.deadline-passed", "아직 견적 마감 전입니다.");
    public static readonly Rule CanBeCancelled = new("notice.cancellable", "이미 끝난 공고는 취소할 수 없습니다.");
    public static readonly Rule OnlyDraftsAreDiscarded = new("notice.discard", "게시한 공고는 지울 수 없습니다. 공고 취소로 사유를 알리고 끝내 주십시오.");
    public static readonly Rule CanBeAwarded = new("notice.awardable", "마감된 공고에서만 낙찰 업체를 선정할 수 있습니다.");
    public static readonly Rule IsAwarded = new("notice.awarded", "낙찰 업체가 선정된 공고가 아닙니다.");
    public static readonly Rule HasAReason = new("notice.reason", "사유를 입력해 주십시오.", "reason");

    private static readonly Rule DeadlineIsFarAhead = DeadlineIsAhead with { Message = "마감 일시는 지금부터 {0}분 이상 뒤여야 합니다. 더 늦은 일시를 골라 주십시오." };

    /// <param name="lead">Whole minutes; the sentence names them.</param>
    internal static Rule DeadlineIsAheadBy(TimeSpan lead) => lead <= TimeSpan.Zero ? DeadlineIsAhead : DeadlineIsFarAhead.Saying((int)lead.TotalMinutes);

    internal static RuleCheck Complete(BidNotice notice)
    {
        var check = new RuleCheck().Require(HasAnItem, notice.Items.Count > 0);
        foreach (var item in notice.Items)
        {
            Complete(check, item);
        }

        return check
            .Require(HasADeadline, notice.Deadline is not null)
            .Require(HasADeliveryDate, notice.DeliveryDate is not null)
            .Require(HasADeliveryPlace, notice.DeliveryPlace.Length > 0)
            .Require(HasPaymentTerms, notice.PaymentTerms.Length > 0)
            .Require(HasConditions, notice.Conditions.Length > 0);
    }

    private static void Complete(RuleCheck check, NoticeItem item)
    {
        string Field(string name) => string.Create(CultureInfo.InvariantCulture, $"items[{item.Line - 1}].{name}");
        check
            .Require(ItemHasAName.At(Field("partName")), item.PartName.Length > 0)
            .Require(ItemHasAMaterial.At(Field("material")), item.Material.Length > 0)
            .Require(ItemHasAProcess.At(Field("process")), item.Processes.Count > 0)
            .Require(ItemHasAQuantity.At(Field("quantity")), item.Quantity > 0);
    }
}
