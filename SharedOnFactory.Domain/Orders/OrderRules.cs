using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Orders;

public static class OrderRules
{
    /// <summary>Business days the supplier has to confirm an approved order before it counts as late.</summary>
    public const int ConfirmWithin = 2;

    /// <summary>Days after receipt within which the goods are to be paid for (하도급법 제13조).</summary>
    public const int PayWithin = 60;

    public static readonly Rule QuotationWasAwarded = new("order.awarded", "낙찰된 견적으로만 발주할 수 있습니다.");
    public static readonly Rule CanBeIssued = new("order.issuable", "이미 발행한 발주서입니다.");
    public static readonly Rule TotalIsTheAwarded = new("order.total", "발주 금액이 낙찰 금액과 다릅니다. 금액을 바꾸려면 변경 합의가 필요합니다.", "total");
    public static readonly Rule HasADeliveryPlace = new("order.delivery-place", "납품 장소를 입력해 주십시오.", "deliveryPlace");
    public static readonly Rule HasPaymentTerms = new("order.payment-terms", "결제 조건을 입력해 주십시오.", "paymentTerms");
    public static readonly Rule AwaitsApproval = new("order.awaiting", "승인을 기다리는 발주가 아닙니다. 이미 처리되었을 수 있습니다.");
    public static readonly Rule ApproverIsNeutral = new("order.neutral", "자기 회사의 발주는 승인할 수 없습니다.");
    public static readonly Rule IsApproved = new("order.approved", "관리자가 승인한 발주만 확인할 수 있습니다.");
    public static readonly Rule WaitsForAnswer = new("order.waits", "승인이나 수주 확인을 기다리는 발주만 끝낼 수 있습니다.");
    public static readonly Rule SupplierIsSilent = new("order.supplier-silent", "수주업체가 이용 중이라 답할 수 있는 발주입니다. 수주업체의 확인을 기다려 주십시오.");
    public static readonly Rule IsConfirmed = new("order.confirmed", "수주가 확인된 발주에서만 할 수 있습니다.");
    public static readonly Rule PromiseIsAhead = new("order.promise", "납품 약속일은 오늘이나 그 뒤여야 합니다.", "promisedDate");
    public static readonly Rule PromiseKeepsTheDueDate = new("order.promise-due", "납품 약속일은 발주서의 납기일을 넘을 수 없습니다.", "promisedDate");
    public static readonly Rule HasAReason = new("order.reason", "사유를 입력해 주십시오.", "reason");
}
