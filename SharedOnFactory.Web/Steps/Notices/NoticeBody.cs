using System.Globalization;
using System.Text.Json.Serialization;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Notices;

/// <summary>A bid notice as a page's form and a program's JSON write it; a draft may lack anything but its title.</summary>
public sealed class NoticeBody
{
    public const int MaxItems = 200;

    public string? Title { get; set; }

    /// <summary>"private": the buyer sees quotations as they come, suppliers only their own.</summary>
    public string? Mode { get; set; }
    public DateTimeOffset? Deadline { get; set; }
    public DateOnly? DeliveryDate { get; set; }
    public string? DeliveryPlace { get; set; }
    public string? PaymentTerms { get; set; }
    public string? Conditions { get; set; }
    public string? PriceStandard { get; set; }
    public long? TargetPrice { get; set; }
    public string? Currency { get; set; }
    public bool AllowsPartial { get; set; }
    public List<ItemBody> Items { get; set; } = [];

    /// <summary>Company IDs; empty means every approved supplier. Absent means that too for a new notice, and no change for one that is there.</summary>
    public List<string>? Invited { get; set; }

    /// <summary>What a page's money field holds while it is being typed.</summary>
    [JsonIgnore]
    public string TargetPriceText { get; set; } = "";

    /// <summary>A notice as it stands, to be written on.</summary>
    /// <param name="invited">The company IDs of the invited suppliers.</param>
    public static NoticeBody Of(BidNotice notice, List<string> invited) => new()
    {
        Title = notice.Title,
        Deadline = notice.Deadline,
        DeliveryDate = notice.DeliveryDate,
        DeliveryPlace = notice.DeliveryPlace,
        PaymentTerms = notice.PaymentTerms,
        Conditions = notice.Conditions,
        PriceStandard = notice.PriceStandard,
        TargetPriceText = notice.TargetPrice is { } price ? Typed.Shown(price, notice.Currency) : "",
        Currency = notice.Currency,
        AllowsPartial = notice.AllowsPartial,
        Items = [.. notice.Items.OrderBy(i => i.Line).Select(ItemBody.Of)],
        Invited = invited,
    };

    public NoticeTerms ToTerms(IReadOnlyList<Guid> invited)
    {
        var problems = new Problems();
        problems.AddIf(Mode is not (null or "private"), "mode", "지금은 비공개 견적(private) 방식만 쓸 수 있습니다.");
        problems.AddIf(Items is null || Items.Count > MaxItems, "items", "품목은 200가지까지 입력할 수 있습니다.");
        problems.AddIf(TargetPrice > Typed.MostMoney, "targetPrice", Typed.TooMuch);
        var currency = string.IsNullOrWhiteSpace(Currency) ? Money.Won : Currency.Trim().ToUpperInvariant();
        var terms = new NoticeTerms(
            problems.Required(Title, "title", 200, "공고 제목을 입력해 주십시오."),
            problems.Instant(Deadline, "deadline"),
            problems.Day(DeliveryDate, "deliveryDate"),
            problems.Text(DeliveryPlace, "deliveryPlace", 300),
            problems.Text(PaymentTerms, "paymentTerms", 300),
            problems.Text(Conditions, "conditions", 4000),
            problems.Text(PriceStandard, "priceStandard", 300),
            TargetPrice ?? Typed.Money(TargetPriceText, currency, problems, "targetPrice"),
            currency,
            AllowsPartial,
            [.. (Items ?? []).Take(MaxItems).Select((item, i) => item.ToTerms(problems, string.Create(CultureInfo.InvariantCulture, $"items[{i}]")))],
            invited);
        problems.ThrowIfAny();
        return terms;
    }
}

public sealed class ItemBody
{
    private const decimal MaxQuantity = 100_000_000m;

    public string? PartName { get; set; }
    public string? PartNumber { get; set; }
    public string? Material { get; set; }

    /// <summary>Process codes of the vocabulary, for instance MCT.</summary>
    public List<string>? Process { get; set; }

    /// <summary>Up to three decimals.</summary>
    public decimal? Quantity { get; set; }
    public string? Unit { get; set; }
    public string? Tolerance { get; set; }
    public string? Roughness { get; set; }
    public string? Finish { get; set; }
    public string? Note { get; set; }

    /// <summary>What a page's quantity field holds while it is being typed.</summary>
    [JsonIgnore]
    public string QuantityText { get; set; } = "";

    internal static ItemBody Of(NoticeItem item) => new()
    {
        PartName = item.PartName,
        PartNumber = item.PartNumber,
        Material = item.Material,
        Process = [.. item.Processes],
        QuantityText = item.Quantity == 0 ? "" : item.Quantity.ToString("#,##0.###", CultureInfo.InvariantCulture),
        Unit = item.Unit,
        Tolerance = item.Tolerance,
        Roughness = item.Roughness,
        Finish = item.Finish,
        Note = item.Note,
    };

    internal ItemTerms ToTerms(Problems problems, string at)
    {
        var typed = Quantity ?? Typed.Number(QuantityText);
        problems.AddIf(typed is null && !string.IsNullOrWhiteSpace(QuantityText), $"{at}.quantity", Typed.NotANumber);
        var quantity = typed ?? 0;
        problems.AddIf(quantity < 0 || quantity > MaxQuantity, $"{at}.quantity", "수량은 0보다 크고 1억 이하여야 합니다.");
        problems.AddIf(decimal.Round(quantity, 3) != quantity, $"{at}.quantity", "수량은 소수점 아래 세 자리까지 입력할 수 있습니다.");
        return new(
            problems.Text(PartName, $"{at}.partName", 200),
            problems.Text(PartNumber, $"{at}.partNumber", 100),
            problems.Text(Material, $"{at}.material", 100),
            ProcessesOf(problems, $"{at}.process"),
            quantity,
            problems.Text(Unit, $"{at}.unit", 20) is { Length: > 0 } unit ? unit : "EA",
            problems.Text(Tolerance, $"{at}.tolerance", 100),
            problems.Text(Roughness, $"{at}.roughness", 100),
            problems.Text(Finish, $"{at}.finish", 200),
            problems.Text(Note, $"{at}.note", 1000));
    }

    private List<string> ProcessesOf(Problems problems, string field)
    {
        var written = (Process ?? []).Select(p => problems.Text(p, field, 30)).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        foreach (var unknown in written.Where(p => p.Length <= 30 && !Processes.IsKnown(p)))
        {
            problems.Add(field, $"'{unknown}'은(는) 없는 공정입니다. 공정 목록의 코드로 적어 주십시오.");
        }

        return written;
    }
}
