using System.Globalization;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Quotations.Pages;

/// <summary>A quotation while it is typed: a line for every item asked for, blank ones left out when it is saved.</summary>
public sealed class QuoteDraft
{
    private const int ValidDays = 14;

    private Quotation? _seen;

    public Guid NoticeId { get; private init; }

    /// <summary>The version this was typed over; 0 when there was none. Who saves it sends it along, so that a colleague's correction is not overwritten.</summary>
    public long Version => _seen?.Version ?? 0;
    public IReadOnlyList<QuotationLineBody> Lines { get; private init; } = [];
    public DateOnly? DeliveryDate { get; set; }
    public DateOnly? ValidUntil { get; set; }
    public string? ProductionPlan { get; set; }
    public string? Conditions { get; set; }

    public static QuoteDraft Of(BidNotice notice, Quotation? saved)
    {
        return new()
        {
            _seen = saved,
            NoticeId = notice.Id,
            Lines = [.. notice.Items.OrderBy(i => i.Line).Select(item => Line(item, saved?.Lines.FirstOrDefault(l => l.Item == item.Line), notice.Currency))],
            DeliveryDate = saved is null ? notice.DeliveryDate : saved.DeliveryDate,
            ValidUntil = saved is null ? BusinessCalendar.DayOf(notice.Deadline!.Value).AddDays(ValidDays) : saved.ValidUntil,
            ProductionPlan = saved?.ProductionPlan,
            Conditions = saved?.Conditions,
        };
    }

    /// <summary>What was typed here has been saved as this.</summary>
    public void Remember(Quotation saved) => _seen = saved;

    /// <summary>A newer version with the same words (submitted, withdrawn, another file) is no correction: saving over it takes nothing back.</summary>
    public void Follow(Quotation now)
    {
        if (_seen is not null && Words(_seen).SequenceEqual(Words(now)))
        {
            _seen = now;
        }
    }

    /// <exception cref="InputInvalid">A number can't be read; named by its item, however many lines were left blank.</exception>
    public QuotationBody ToBody(string currency)
    {
        var problems = new Problems();
        var written = Lines.Where(l => !string.IsNullOrWhiteSpace(l.UnitPriceText)).ToList();
        foreach (var line in written)
        {
            var price = Typed.Money(line.UnitPriceText, currency, problems, FieldOf(line));
            problems.AddIf(price is <= 0, FieldOf(line), QuotationRules.UnitPriceIsPositive.Message);
        }

        problems.ThrowIfAny();
        return new() { Lines = written, DeliveryDate = DeliveryDate, ValidUntil = ValidUntil, ProductionPlan = ProductionPlan, Conditions = Conditions };
    }

    /// <summary>What stands in the field as an amount; null while it can't be read.</summary>
    public static long? PriceOf(QuotationLineBody line, string currency) => Typed.Money(line.UnitPriceText, currency, new Problems(), "");

    public static string FieldOf(QuotationLineBody line) => string.Create(CultureInfo.InvariantCulture, $"lines[{line.Item - 1}].unitPrice");

    private static IEnumerable<object?> Words(Quotation quotation) =>
    [
        quotation.DeliveryDate, quotation.ValidUntil, quotation.ProductionPlan, quotation.Conditions,
        .. quotation.Lines.OrderBy(l => l.Item).Select(l => (object)(l.Item, l.UnitPrice, l.LeadDays)),
    ];

    private static QuotationLineBody Line(NoticeItem item, QuotationLine? saved, string currency) => new()
    {
        Item = item.Line,
        UnitPriceText = saved is null ? "" : Typed.Shown(saved.UnitPrice, currency),
        LeadDays = saved?.LeadDays,
    };
}
