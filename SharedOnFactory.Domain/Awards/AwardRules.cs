using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Awards;

public static class AwardRules
{
    public static readonly Rule WeightsSumTo100 = new("award.weights", "가중치는 0 이상이고 합이 100이어야 합니다.", "weights");
    public static readonly Rule QuotationIsOfNotice = new("award.quotation", "이 공고에 제출된 견적만 선정할 수 있습니다.", "quotation");
    public static readonly Rule HasAReason = new("award.reason", "종합점수 1위가 아니거나 가격이 지나치게 낮은 견적입니다. 선정 사유를 적어 주십시오.", "reason");
    public static readonly Rule SupplierTakesOrders = new("award.supplier-active", "지금 주문을 받을 수 없는 업체입니다(이용 정지, 탈퇴, 폐업). 다른 견적을 선정해 주십시오.", "quotation");
    public static readonly Rule Stands = new("award.stands", "이미 거절된 낙찰입니다.");
    public static readonly Rule SomebodyIsLeft = new("award.nobody-left", "선정한 업체가 수주하지 않게 되었고 남은 견적이 없습니다. 같은 내용으로 새 공고를 올려 주십시오.");
    public static readonly Rule IsFirst = new("award.once", "이미 낙찰 업체가 선정된 공고입니다.");
}
