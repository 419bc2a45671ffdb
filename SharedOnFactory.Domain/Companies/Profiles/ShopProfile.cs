using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

/// <summary>
/// What a supplier can make: machines, materials in stock, certificates, the tolerances it holds, the hours it has free each week and
/// work it has done. Bids are matched against it (R006, R007), so each part says when it was last true.
/// </summary>
public sealed class ShopProfile : Entity
{
    private readonly List<Machine> _machines = [];
    private readonly List<StockedMaterial> _materials = [];
    private readonly List<ShopCertificate> _certificates = [];
    private readonly List<HeldTolerance> _tolerances = [];
    private readonly List<PastWork> _works = [];

    private ShopProfile() { } // EF

    public Guid CompanyId { get; private init; }
    public string Introduction { get; private set; } = "";

    /// <summary>Machine hours nobody has booked in a usual week; null when the shop does not say.</summary>
    public int? WeeklyFreeHours { get; private set; }
    public DateTimeOffset? DescribedAt { get; private set; }
    public IReadOnlyList<Machine> Machines => AsWritten(_machines);
    public IReadOnlyList<StockedMaterial> Materials => AsWritten(_materials);
    public IReadOnlyList<ShopCertificate> Certificates => AsWritten(_certificates);
    public IReadOnlyList<HeldTolerance> Tolerances => AsWritten(_tolerances);
    public IReadOnlyList<PastWork> Works => AsWritten(_works);

    public static ShopProfile Of(Guid companyId) => new() { CompanyId = companyId };

    public void Describe(ShopTerms terms, DateTimeOffset now)
    {
        ShopRules.Check(terms).ThrowIfAny();

        Introduction = terms.Introduction.Trim();
        WeeklyFreeHours = terms.WeeklyFreeHours;
        Replace(_machines, terms.Machines, now);
        Replace(_materials, terms.Materials, now);
        Replace(_certificates, terms.Certificates, now);
        Replace(_tolerances, terms.Tolerances, now);
        Replace(_works, terms.Works, now);
        DescribedAt = now;
        Raise(new ShopDescribed(CompanyId, now));
    }

    private static List<T> AsWritten<T>(List<T> lines) where T : ShopLine => [.. lines.OrderBy(line => line.Id)];

    private static void Replace<T>(List<T> list, IReadOnlyList<T> with, DateTimeOffset now) where T : ShopLine
    {
        list.Clear();
        for (var i = 0; i < with.Count; i++)
        {
            with[i].Stand(i, now);
            list.Add(with[i]);
        }
    }
}

/// <summary>Everything a supplier writes into its profile.</summary>
public sealed record ShopTerms(
    string Introduction,
    int? WeeklyFreeHours,
    IReadOnlyList<Machine> Machines,
    IReadOnlyList<StockedMaterial> Materials,
    IReadOnlyList<ShopCertificate> Certificates,
    IReadOnlyList<HeldTolerance> Tolerances,
    IReadOnlyList<PastWork> Works);

public sealed record ShopDescribed(Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
