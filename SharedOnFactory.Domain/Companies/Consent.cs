namespace SharedOnFactory.Domain.Companies;

/// <summary>What somebody agrees to when joining; all but the last are needed.</summary>
public enum ConsentKind
{
    Terms,
    Transaction,
    Privacy,
    ThirdParty,
    Marketing,
}

/// <summary>What a person answered to which edition of a text, and when. Never changed: another answer is another row.</summary>
public sealed class Consent
{
    private Consent() { } // EF

    public Consent(Member member, ConsentKind kind, string edition, bool isGiven, DateTimeOffset at) =>
        (MemberId, CompanyId, Kind, Edition, IsGiven, At) = (member.Id, member.CompanyId, kind, edition, isGiven, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid MemberId { get; private init; }
    public Guid CompanyId { get; private init; }
    public ConsentKind Kind { get; private init; }
    public string Edition { get; private init; } = "";
    public bool IsGiven { get; private init; }
    public DateTimeOffset At { get; private init; }

    public static bool IsNeeded(ConsentKind kind) => kind != ConsentKind.Marketing;
}
