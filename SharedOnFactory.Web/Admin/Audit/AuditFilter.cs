using System.Collections.Frozen;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin.Audit;

/// <summary>What an administrator looks for in the record of everything that happened. Empty parts don't filter.</summary>
/// <param name="Person">S0031/kim, or part of a name: who did it, or whom it was done to.</param>
/// <param name="Company">A company ID or part of a name: whose member did it, or whom it concerns.</param>
/// <param name="Deal">The number of a notice, a quotation or an order.</param>
/// <param name="Topic">A key of <see cref="Topics"/>.</param>
/// <param name="From">First day, in Seoul.</param>
/// <param name="To">Last day, in Seoul.</param>
public sealed record AuditFilter(string? Person = null, string? Company = null, string? Deal = null, string? Topic = null, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>What there is to choose from, and the beginnings of the kinds of facts that belong to it.</summary>
    public static readonly IReadOnlyDictionary<string, (string Text, string[] Kinds)> Topics = new Dictionary<string, (string, string[])>(StringComparer.Ordinal)
    {
        ["people"] = ("회사·담당자", ["Company", "Member", "TaxStatus", "PeopleCheck", "Invitation", "Shop", "UsualTerms", "DealHanded"]),
        ["notices"] = ("공고", ["Notice"]),
        ["quotations"] = ("견적", ["Quotation"]),
        ["orders"] = ("선정·발주", ["Award", "Order"]),
        ["making"] = ("제작·납품", ["Production", "Delay", "Delivery"]),
        ["after"] = ("검사·하자보수·평가", ["Inspection", "Repair", "Evaluation", "Payment"]),
        ["files"] = ("파일", ["File", "List"]),
        ["help"] = ("도움말·공지", ["Faq", "Help", "Announcement", "Terms"]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <exception cref="InputInvalid">A topic there is none of, or a last day before the first.</exception>
    public AuditFilter Checked()
    {
        var problems = new Problems();
        problems.Require(Trim(Topic) is null || Topics.ContainsKey(Trim(Topic)!), "topic", "없는 분류입니다. 분류(topic)를 확인해 주십시오.");
        problems.Require(IsInOrder, "to", "끝나는 날이 시작하는 날보다 앞섭니다. 날짜를 확인해 주십시오.");
        problems.ThrowIfAny();
        return this;
    }

    /// <summary>The last day is not before the first.</summary>
    public bool IsInOrder => From is null || To is null || From <= To;

    public bool IsEmpty => this == new AuditFilter();

    /// <summary>The kinds of facts of the chosen topic; null for all.</summary>
    public IReadOnlyList<string>? Kinds => Topic is not null && Topics.TryGetValue(Topic, out var topic)
        ? [.. Headline.All.Keys.Where(kind => topic.Kinds.Any(start => kind.StartsWith(start, StringComparison.Ordinal)))]
        : null;

    /// <summary>Typed with blanks around it, or not at all.</summary>
    public AuditFilter Tidy() => this with { Person = Trim(Person), Company = Trim(Company), Deal = Trim(Deal), Topic = Trim(Topic), From = Within(From), To = Within(To) };

    /// <summary>No fact is older or younger, and a day before or after can still be counted.</summary>
    private static DateOnly? Within(DateOnly? day) => day switch
    {
        { Year: < 2000 } => new(2000, 1, 1),
        { Year: > 2100 } => new(2100, 12, 31),
        _ => day,
    };

    private static string? Trim(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
