using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>What was agreed to when joining can be read again later: the edition that a consent names is the one that was published.</summary>
public sealed class ConsentTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_consent_names_the_published_edition_and_an_older_one_has_to_be_read_anew()
    {
        using var stranger = Applicant.Client(portal);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        (await EditionsOfAsync((string)(await Applicant.ApplyAsync(portal))["companyId"]!)).ShouldBe(("1", "1"));

        (await administrator.PutAsync("/admin/help/terms/use", new { body = "새 약관", changes = "쉬운 말로 고쳤습니다.", effectiveOn = Journeys.Trade.Today.AddDays(8) })).Is(200);
        (await administrator.PostAsync("/admin/help/terms/use/publish")).Is(200);
        (await EditionsOfAsync((string)(await Applicant.ApplyAsync(portal))["companyId"]!)).ShouldBe(("1", "1"));
        await PassDaysAsync();
        (await EditionsOfAsync((string)(await Applicant.ApplyAsync(portal))["companyId"]!)).ShouldBe(("2", "1"));

        var body = Applicant.CompanyBody();
        body["consents"] = Consents(terms: 1, privacy: 1);
        (await stranger.PostAsync("/companies", body)).Is(422).Rule.ShouldBe("consent.terms-edition");
        body["consents"] = Consents(terms: 2, privacy: 1);
        (await stranger.PostAsync("/companies", body)).Is(201);
        body = Applicant.Person("newone");
        body["consents"] = Consents(terms: 2, privacy: 7);
        (await stranger.PostAsync("/companies/S0001/members", body)).Is(422).Rule.ShouldBe("consent.privacy-edition");
    }

    [Fact]
    public async Task The_form_of_joining_leads_to_the_texts_it_asks_consent_to()
    {
        using var visitor = new WebVisitor(portal.Address);
        var form = (await visitor.GetAsync("/join/member")).Text;
        form.ShouldContain("href=\"/terms?version=");
        form.ShouldContain("href=\"/privacy?version=1\"");
        form.ShouldContain("name=\"Input.PrivacyEdition\" value=\"1\"");
    }

    /// <summary>As if the day had come on which the second edition takes effect.</summary>
    private async Task PassDaysAsync()
    {
        await using var db = portal.Db();
        await db.TermsDocuments.Where(d => d.Kind == TermsKind.Use && d.Edition == 2).ExecuteUpdateAsync(s => s.SetProperty(d => d.EffectiveOn, Journeys.Trade.Today));
    }

    private static JsonObject Consents(int terms, int privacy)
    {
        var consents = System.Text.Json.JsonSerializer.SerializeToNode(Applicant.Consents)!.AsObject();
        (consents["termsEdition"], consents["privacyEdition"]) = (terms, privacy);
        return consents;
    }

    private async Task<(string Terms, string Privacy)> EditionsOfAsync(string code)
    {
        await using var db = portal.Db();
        var given = await db.Consents.Where(c => db.Companies.Any(x => x.Id == c.CompanyId && x.Code == code)).ToDictionaryAsync(c => c.Kind, c => c.Edition);
        return (given[ConsentKind.Terms], given[ConsentKind.Privacy]);
    }
}
