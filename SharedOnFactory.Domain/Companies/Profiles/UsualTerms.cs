using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

/// <summary>The terms a buyer usually orders under; a new notice begins with them.</summary>
public sealed class UsualTerms : Entity
{
    private UsualTerms() { } // EF

    public Guid CompanyId { get; private init; }

    /// <summary>What kinds of business the buyer is in, as R015 names them.</summary>
    public IReadOnlyList<string> Segments { get; private set; } = [];
    public string Introduction { get; private set; } = "";
    public string DeliveryPlace { get; private set; } = "";
    public string PaymentTerms { get; private set; } = "";
    public string Conditions { get; private set; } = "";
    public string PriceStandard { get; private set; } = "";

    public static UsualTerms Of(Guid companyId) => new() { CompanyId = companyId };

    public void Describe(UsualTermsText text, DateTimeOffset now)
    {
        Segments = text.Segments;
        Introduction = text.Introduction.Trim();
        DeliveryPlace = text.DeliveryPlace.Trim();
        PaymentTerms = text.PaymentTerms.Trim();
        Conditions = text.Conditions.Trim();
        PriceStandard = text.PriceStandard.Trim();
        Raise(new UsualTermsDescribed(CompanyId, now));
    }
}

public sealed record UsualTermsText(
    IReadOnlyList<string> Segments, string Introduction, string DeliveryPlace, string PaymentTerms, string Conditions, string PriceStandard);

public sealed record UsualTermsDescribed(Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
