using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>The answers to the texts on joining. Which edition was shown is recorded with each; a text that changes gets a new edition.</summary>
public sealed class ConsentBody
{
    public bool Terms { get; set; }
    public bool Transaction { get; set; }
    public bool Privacy { get; set; }
    public bool ThirdParty { get; set; }
    public bool Marketing { get; set; }

    /// <summary>The editions that were shown; null when a program does not say which it read.</summary>
    public int? TermsEdition { get; set; }
    public int? PrivacyEdition { get; set; }

    public bool Of(ConsentKind kind) => kind switch
    {
        ConsentKind.Terms => Terms,
        ConsentKind.Transaction => Transaction,
        ConsentKind.Privacy => Privacy,
        ConsentKind.ThirdParty => ThirdParty,
        _ => Marketing,
    };

    public void Check(Problems problems, string prefix = "")
    {
        foreach (var kind in Enum.GetValues<ConsentKind>().Where(k => Consent.IsNeeded(k) && !Of(k)))
        {
            problems.Add($"{prefix}{DocumentAnswer.Wire(kind)}", "동의하지 않으면 가입할 수 없는 항목입니다. 내용을 읽고 동의해 주십시오.");
        }
    }

    /// <exception cref="Domain.Kernel.RuleBroken">Something else was shown than what holds now.</exception>
    public IEnumerable<Consent> Given(Member member, ConsentEditions editions, DateTimeOffset now)
    {
        ConsentEditions.TermsAreCurrent.Require(TermsEdition is null || TermsEdition == editions.Terms);
        ConsentEditions.PrivacyIsCurrent.Require(PrivacyEdition is null || PrivacyEdition == editions.Privacy);
        return Enum.GetValues<ConsentKind>().Select(kind => new Consent(member, kind, editions.Of(kind), Of(kind), now));
    }
}
