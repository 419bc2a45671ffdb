using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Deliveries;

public static class DeliveryRules
{
    /// <summary>Calendar days after which an unconfirmed receipt is reminded of.</summary>
    public const int ReceiveWithin = 7;

    public static readonly Rule QuantityIsPositive = new("delivery.quantity", "납품 수량은 0보다 커야 합니다.", "quantity");
    public static readonly Rule NotMoreThanOrdered = new("delivery.too-many", "남은 발주 수량보다 많이 납품할 수 없습니다.", "quantity");
    public static readonly Rule WholeUnlessPartialAllowed = new("delivery.partial", "이 발주는 분할 납품을 허용하지 않습니다. 남은 수량을 모두 입력해 주십시오.", "quantity");
    public static readonly Rule HasAPhoto = new("delivery.photo", "제품 사진을 한 장 이상 첨부해 주십시오.", "photo");
    public static readonly Rule NamesItsCarrier = new("delivery.carrier", "운송 업체를 입력해 주십시오.", "carrier");
    public static readonly Rule ShippedSinceConfirmed = new("delivery.shipped-on", "출하일은 수주를 확인한 날부터 오늘까지로 입력해 주십시오.", "shippedOn");
    public static readonly Rule IsUnderWay = new("delivery.under-way", "이미 인수를 확인한 납품입니다.");
    public static readonly Rule ReceivedAfterShipping = new("delivery.received-on", "인수일은 출하일부터 오늘까지로 입력해 주십시오.", "receivedOn");
}
