using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>A company of the demo world. Its code is the one its place in the table earns (B0001, B0002 …).</summary>
/// <param name="Processes">Process codes separated by blanks; empty for a company that only buys.</param>
/// <param name="Grade">How well it works, 3 to 5 stars: the evaluations of its finished deals lean on it.</param>
internal sealed record Firm(
    string Code, string Name, string? Number, string Representative, string Segment, string Region, string Address, string Phone,
    string Processes, int Grade, Rig[] Machines, Person[] People)
{
    private static readonly string[] Banks = ["기업은행", "국민은행", "신한은행", "하나은행", "농협은행"];

    public bool IsBuyer => Code[0] is 'B' or 'D';
    public bool IsSupplier => Code[0] is 'S' or 'D';

    /// <summary>False for the one whose application still waits for the operator.</summary>
    public bool IsApproved { get; init; } = true;

    /// <summary>The one in Singapore; the operator has no number either, and no region.</summary>
    private bool IsAbroad => Number is null && Region.Length > 0;

    public IReadOnlyList<string> ProcessCodes => Processes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Made of the company's own numbers, so that no two companies share one.</summary>
    private (string Bank, string Number)? Account => IsSupplier && Number?.Replace("-", "", StringComparison.Ordinal) is { } digits
        ? (Banks[digits[^1] % Banks.Length], $"{digits[..3]}-{digits[3..9]}-{digits[9]}{Code[2..]}")
        : null;

    public CompanyProfile Profile => new(Name, Number, Representative, Segment, Region, Address, PhoneNumber.Digits(Phone), ProcessCodes)
    {
        Country = IsAbroad ? "SG" : Company.Korea,
        ForeignNumber = IsAbroad ? $"{Code}-{Region.Length:00}7421K" : null,
        BankName = Account?.Bank,
        BankAccount = Account?.Number,
        BankHolder = Account is null ? null : Name,
    };
}

internal sealed record Rig(string Process, string Model, string Size, int Count);

internal sealed record Person(string Code, string Name, MemberRole Role = MemberRole.Staff)
{
    public bool IsApproved { get; init; } = true;
}
