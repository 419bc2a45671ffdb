using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>A company of the demo world. Its code is the one its place in the table earns (B0001, B0002 …).</summary>
/// <param name="Processes">Process codes separated by blanks; empty for a company that only buys.</param>
/// <param name="Grade">How well it works, 3 to 5 stars: the evaluations of its finished deals lean on it.</param>
internal sealed record Firm(
    string Code, string Name, string? Number, string Representative, string Segment, string Region, string Address, string Phone,
    string Processes, int Grade, Rig[] Machines, Person[] People)
{
    public bool IsBuyer => Code[0] is 'B' or 'D';
    public bool IsSupplier => Code[0] is 'S' or 'D';

    /// <summary>False for the one whose application still waits for the operator.</summary>
    public bool IsApproved { get; init; } = true;

    /// <summary>The one in Singapore; the operator has no number either, and no region.</summary>
    private bool IsAbroad => Number is null && Region.Length > 0;

    public IReadOnlyList<string> ProcessCodes => Processes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public CompanyProfile Profile => new(Name, Number, Representative, Segment, Region, Address, PhoneNumber.Digits(Phone), ProcessCodes)
    {
        Country = IsAbroad ? "SG" : Company.Korea,
        ForeignNumber = IsAbroad ? $"{Code}-{Region.Length:00}7421K" : null,
    };
}

internal sealed record Rig(string Process, string Model, string Size, int Count);

internal sealed record Person(string Code, string Name, MemberRole Role = MemberRole.Staff)
{
    public bool IsApproved { get; init; } = true;
}
