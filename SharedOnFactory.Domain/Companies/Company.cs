using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

public enum CompanyStatus
{
    Applied,
    Approved,
    Rejected,
    Suspended,
}

/// <summary>A firm on the portal: it buys (발주업체), supplies (수주업체), does both, or operates the portal.</summary>
public sealed class Company : Entity
{
    private readonly List<Machine> _machines = [];

    private Company() { } // EF

    /// <summary>The company ID people sign in with: B buyers, S suppliers, D both, A the operator, and four or more digits.</summary>
    public string Code { get; private init; } = "";
    public string Name { get; private set; } = "";
    public bool IsBuyer { get; private init; }
    public bool IsSupplier { get; private init; }
    public bool IsOperator { get; private init; }
    public CompanyStatus Status { get; private set; }

    /// <summary>Ten digits without hyphens; null for a company overseas.</summary>
    public string? RegistrationNumber { get; private set; }
    public string Representative { get; private set; } = "";
    public string Segment { get; private set; } = "";
    public string Region { get; private set; } = "";
    public string Address { get; private set; } = "";
    public string Phone { get; private set; } = "";

    /// <summary>Process codes of the vocabulary this shop offers, for instance MCT, TURN_CNC.</summary>
    public IReadOnlyList<string> Processes { get; private set; } = [];
    public IReadOnlyList<Machine> Machines => _machines;

    public static Company Apply(string code, CompanyProfile profile, bool isBuyer, bool isSupplier, DateTimeOffset now)
    {
        CompanyRules.HasAName.Require(!string.IsNullOrWhiteSpace(profile.Name));
        CompanyRules.BuysOrSupplies.Require(isBuyer || isSupplier);
        CompanyRules.RegistrationNumberIsValid.Require(
            profile.RegistrationNumber is null || BusinessNumber.IsValid(profile.RegistrationNumber));

        var company = new Company { Code = code, IsBuyer = isBuyer, IsSupplier = isSupplier, Status = CompanyStatus.Applied };
        company.Describe(profile);
        company.Raise(new CompanyApplied(company.Id, now));
        return company;
    }

    /// <summary>The firm that runs the portal; it is there before anyone could approve it.</summary>
    public static Company Operator(string code, CompanyProfile profile, DateTimeOffset now)
    {
        var company = new Company { Code = code, IsOperator = true, Status = CompanyStatus.Approved };
        company.Describe(profile);
        company.Raise(new CompanyApproved(company.Id, now));
        return company;
    }

    public void Approve(DateTimeOffset now)
    {
        CompanyRules.IsApplied.Require(Status == CompanyStatus.Applied);
        Status = CompanyStatus.Approved;
        Raise(new CompanyApproved(Id, now));
    }

    public void Reject(string reason, DateTimeOffset now)
    {
        CompanyRules.IsApplied.Require(Status == CompanyStatus.Applied);
        CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Status = CompanyStatus.Rejected;
        Raise(new CompanyRejected(Id, reason.Trim(), now));
    }

    public void Suspend(string reason, DateTimeOffset now)
    {
        CompanyRules.IsApproved.Require(Status == CompanyStatus.Approved);
        CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Status = CompanyStatus.Suspended;
        Raise(new CompanySuspended(Id, reason, now));
    }

    public void Equip(Machine machine) => _machines.Add(machine);

    private void Describe(CompanyProfile profile)
    {
        Name = profile.Name.Trim();
        RegistrationNumber = profile.RegistrationNumber is null ? null : BusinessNumber.Digits(profile.RegistrationNumber);
        Representative = profile.Representative;
        Segment = profile.Segment;
        Region = profile.Region;
        Address = profile.Address;
        Phone = profile.Phone;
        Processes = profile.Processes;
    }
}

/// <summary>What a company says of itself when it joins.</summary>
public sealed record CompanyProfile(
    string Name, string? RegistrationNumber, string Representative, string Segment, string Region, string Address, string Phone, IReadOnlyList<string> Processes);

/// <summary>One machine of a shop, for instance a 5-axis machining centre with its table size.</summary>
public sealed class Machine
{
    private Machine() { } // EF

    public Machine(string process, string model, string size, int count) => (Process, Model, Size, Count) = (process, model, size, count);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Process { get; private init; } = "";
    public string Model { get; private init; } = "";
    public string Size { get; private init; } = "";
    public int Count { get; private init; }
}
