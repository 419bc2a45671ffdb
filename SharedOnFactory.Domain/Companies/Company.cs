using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

public enum CompanyStatus
{
    Applied,
    Approved,
    Rejected,
    Suspended,

    /// <summary>Gone for good, by its own wish. Its number is free to join again.</summary>
    Left,
}

/// <summary>A firm on the portal: it buys (발주업체), supplies (수주업체), does both, or operates the portal.</summary>
public sealed partial class Company : Entity
{
    /// <summary>The country of everybody who has a Korean business number; others have the code of theirs, or what was typed before there were codes.</summary>
    public const string Korea = "KR";

    private Company() { } // EF

    /// <summary>The company ID people sign in with: B buyers, S suppliers, D both, A the operator, and four or more digits.</summary>
    public string Code { get; private init; } = "";
    public string Name { get; private set; } = "";
    public bool IsBuyer { get; private init; }
    public bool IsSupplier { get; private init; }
    public bool IsOperator { get; private init; }
    public CompanyStatus Status { get; private set; }

    /// <summary>Why it was returned or suspended; null otherwise.</summary>
    public string? Reason { get; private set; }

    /// <summary>What the applicant follows its application by, J20261122-0001.</summary>
    public string? ApplicationNumber { get; private init; }
    public DateTimeOffset? AppliedAt { get; private init; }

    /// <summary>Ten digits without hyphens; null for a company overseas.</summary>
    public string? RegistrationNumber { get; private set; }
    public string Country { get; private set; } = Korea;

    /// <summary>The number a company overseas is registered under at home.</summary>
    public string? ForeignNumber { get; private set; }

    /// <summary>Thirteen digits; its check digit is a hint only.</summary>
    public string? CorporateNumber { get; private set; }
    public string Representative { get; private set; } = "";
    public string Segment { get; private set; } = "";
    public string Region { get; private set; } = "";
    public string? Postcode { get; private set; }
    public string Address { get; private set; } = "";
    public string Phone { get; private set; } = "";
    public CreditGrade? CreditGrade { get; private set; }
    public DateOnly? CreditGradedOn { get; private set; }
    public SalesBand? AnnualSales { get; private set; }

    /// <summary>Only noted on papers; the portal never moves money.</summary>
    public string? BankName { get; private set; }
    public string? BankAccount { get; private set; }
    public string? BankHolder { get; private set; }

    /// <summary>Process codes of the vocabulary this shop offers, for instance MCT, TURN_CNC.</summary>
    public IReadOnlyList<string> Processes { get; private set; } = [];

    /// <summary>The 대표 looks at people who apply before the operator does.</summary>
    public bool ChecksPeopleFirst { get; private set; }

    /// <summary>What it says of itself now.</summary>
    public CompanyProfile Profile => new(Name, RegistrationNumber, Representative, Segment, Region, Address, Phone, Processes)
    {
        Country = Country,
        ForeignNumber = ForeignNumber,
        CorporateNumber = CorporateNumber,
        Postcode = Postcode,
        CreditGrade = CreditGrade,
        CreditGradedOn = CreditGradedOn,
        AnnualSales = AnnualSales,
        BankName = BankName,
        BankAccount = BankAccount,
        BankHolder = BankHolder,
    };

    public bool IsOverseas => Country != Korea;

    public static Company Apply(string code, CompanyProfile profile, bool isBuyer, bool isSupplier, DateTimeOffset now, string? applicationNumber = null)
    {
        CompanyRules.HasAName.Require(!string.IsNullOrWhiteSpace(profile.Name));
        CompanyRules.BuysOrSupplies.Require(isBuyer || isSupplier);
        CompanyRules.RegistrationNumberIsValid.Require(
            profile.RegistrationNumber is null || BusinessNumber.IsValid(profile.RegistrationNumber));

        var company = new Company
        {
            Code = code,
            IsBuyer = isBuyer,
            IsSupplier = isSupplier,
            Status = CompanyStatus.Applied,
            ApplicationNumber = applicationNumber,
            AppliedAt = now,
        };
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
        CompanyRules.IsInBusiness.Require(!HasStopped);
        Status = CompanyStatus.Approved;
        Raise(new CompanyApproved(Id, now));
    }

    public void Reject(string reason, DateTimeOffset now)
    {
        CompanyRules.IsApplied.Require(Status == CompanyStatus.Applied);
        CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Status = CompanyStatus.Rejected;
        Reason = reason.Trim();
        Raise(new CompanyRejected(Id, Reason, now));
    }

    public void Suspend(string reason, DateTimeOffset now)
    {
        CompanyRules.IsApproved.Require(Status == CompanyStatus.Approved);
        CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Status = CompanyStatus.Suspended;
        Reason = reason.Trim();
        Raise(new CompanySuspended(Id, Reason, now));
    }

    public void Restore(string reason, DateTimeOffset now)
    {
        CompanyRules.IsSuspended.Require(Status == CompanyStatus.Suspended);
        CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Status = CompanyStatus.Approved;
        Reason = null;
        Raise(new CompanyRestored(Id, reason.Trim(), now));
    }

    /// <summary>Goes for good. Papers and records of its deals stay for as long as the law wants (전자상거래법 제6조: five years).</summary>
    /// <param name="isBusy">It has deals that run, or quotations that wait for an answer.</param>
    public void Leave(bool isBusy, DateTimeOffset now)
    {
        CompanyRules.IsApproved.Require(Status == CompanyStatus.Approved);
        CompanyRules.TheOperatorStays.Require(!IsOperator);
        CompanyRules.NothingRuns.Require(!isBusy);
        Status = CompanyStatus.Left;
        (BankName, BankAccount, BankHolder) = (null, null, null);
        Raise(new CompanyLeft(Id, now));
    }

    /// <summary>What it said when it joined is brought up to date. Who it is stays: the operator has looked at that.</summary>
    public void Edit(CompanyProfile profile, DateTimeOffset now)
    {
        CompanyRules.IsApproved.Require(Status == CompanyStatus.Approved);
        CompanyRules.IdentityStays.Require(
            (profile.Name, profile.RegistrationNumber, profile.Country, profile.ForeignNumber, profile.CorporateNumber)
            == (Name, RegistrationNumber, Country, ForeignNumber, CorporateNumber));
        var account = (BankName, BankAccount, BankHolder);
        Describe(profile);
        Raise(new CompanyEdited(Id, now, BankAccountChanged: account != (BankName, BankAccount, BankHolder)));
    }

    public void CheckPeopleFirst(bool checks, DateTimeOffset now)
    {
        ChecksPeopleFirst = checks;
        Raise(new PeopleCheckChanged(Id, checks, now));
    }

    private void Describe(CompanyProfile profile)
    {
        Name = profile.Name.Trim();
        RegistrationNumber = profile.RegistrationNumber is null ? null : BusinessNumber.Digits(profile.RegistrationNumber);
        (Country, ForeignNumber, CorporateNumber) = (profile.Country, profile.ForeignNumber is null ? null : Domain.Companies.ForeignNumber.Normal(profile.ForeignNumber), profile.CorporateNumber);
        Representative = profile.Representative;
        Segment = profile.Segment;
        Region = profile.Region;
        (Postcode, Address) = (profile.Postcode, profile.Address);
        Phone = profile.Phone;
        Processes = profile.Processes;
        (CreditGrade, CreditGradedOn, AnnualSales) = (profile.CreditGrade, profile.CreditGradedOn, profile.AnnualSales);
        (BankName, BankAccount, BankHolder) = (profile.BankName, profile.BankAccount, profile.BankHolder);
    }
}
