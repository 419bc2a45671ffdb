using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Companies;

/// <summary>What the tax office says of one business number.</summary>
public sealed record TaxAnswer(TaxStatus Status, string? TaxType);

/// <summary>국세청 사업자등록정보 상태조회: a seam to the outside world.</summary>
public interface ITaxOffice
{
    /// <summary>False without a service key: nothing is asked then.</summary>
    bool IsOn { get; }

    /// <summary>At most this many numbers at once.</summary>
    int Most { get; }

    /// <summary>Number → answer. A number that is missing from it could not be checked; null when the office could not be asked at all.</summary>
    Task<IReadOnlyDictionary<string, TaxAnswer>?> AskAsync(IReadOnlyCollection<string> numbers, CancellationToken ct);
}
