namespace SharedOnFactory.Domain.Companies;

/// <summary>What the tax office says of a company, and what follows.</summary>
public sealed partial class Company
{
    /// <summary>What the tax office said last, and when.</summary>
    public TaxStatus TaxStatus { get; private set; }
    public string? TaxType { get; private set; }
    public DateTimeOffset? TaxCheckedAt { get; private set; }

    /// <summary>When it was asked last; later than the answer where that question failed.</summary>
    public DateTimeOffset? TaxTriedAt { get; private set; }

    /// <summary>The tax office said so last; that it said nothing is no proof of anything.</summary>
    public bool HasStopped => TaxStatus is TaxStatus.Paused or TaxStatus.Closed;

    /// <summary>It takes part and is in business, so an order can be given to it.</summary>
    public bool TakesOrders => Status == CompanyStatus.Approved && TaxStatus != TaxStatus.Closed;

    /// <summary>
    /// Notes the tax office's answer. A firm that newly paused or closed its business is suspended; one an administrator restored
    /// meanwhile is not suspended again for the same answer, and the operator's own never: nobody would be left to restore it.
    /// </summary>
    public void HearFromTaxOffice(TaxStatus status, string? taxType, DateTimeOffset now)
    {
        var isNews = status != TaxStatus;
        (TaxStatus, TaxType, TaxCheckedAt, TaxTriedAt) = (status, taxType, now, now);
        if (isNews)
        {
            Raise(new TaxStatusHeard(Id, status, now));
        }

        if (isNews && HasStopped && this is { Status: CompanyStatus.Approved, IsOperator: false })
        {
            Suspend(status == TaxStatus.Paused ? "국세청에 휴업으로 등록되어 있습니다." : "국세청에 폐업으로 등록되어 있습니다.", now);
        }
    }

    /// <summary>The tax office could not be asked: what it said before stays, with its old time.</summary>
    public void MissTaxOffice(DateTimeOffset now) => TaxTriedAt = now;
}
