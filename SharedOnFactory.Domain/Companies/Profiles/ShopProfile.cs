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
    public IReadOnlyList<Machine> Machines => _machines;
    public IReadOnlyList<StockedMaterial> Materials => _materials;
    public IReadOnlyList<ShopCertificate> Certificates => _certificates;
    public IReadOnlyList<HeldTolerance> Tolerances => _tolerances;
    public IReadOnlyList<PastWork> Works => _works;

    public static ShopProfile Of(Guid companyId) => new() { CompanyId = companyId };

    public void Describe(ShopTerms terms, DateTimeOffset now)
    {
        ShopRules.FreeHoursAreOfAWeek.Require(terms.WeeklyFreeHours is null or (>= 0 and <= ShopRules.MostFreeHours));
        ShopRules.RequireMachines(terms.Machines);
        ShopRules.RequireTolerances(terms.Tolerances);

        Introduction = terms.Introduction.Trim();
        WeeklyFreeHours = terms.WeeklyFreeHours;
        Replace(_machines, terms.Machines);
        Replace(_materials, terms.Materials);
        Replace(_certificates, terms.Certificates);
        Replace(_tolerances, terms.Tolerances);
        Replace(_works, terms.Works);
        DescribedAt = now;
        Raise(new ShopDescribed(CompanyId, now));
    }

    private static void Replace<T>(List<T> list, IReadOnlyList<T> with)
    {
        list.Clear();
        list.AddRange(with);
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
