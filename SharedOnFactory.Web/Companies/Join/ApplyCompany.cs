using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Help;

namespace SharedOnFactory.Web.Companies;

/// <summary>A company with its first person, who becomes its 대표.</summary>
/// <param name="Certificate">Programs send it afterwards.</param>
/// <param name="DraftHash">The draft it was written in: what is sent twice from there is one application.</param>
/// <param name="Password">Only to know who sends it a second time; never kept.</param>
public sealed record CompanyApplication(
    CompanyProfile Profile, bool Buys, bool Supplies, JoinPerson Person, string PasswordHash, ConsentBody Consents, StoredFile? Certificate = null, string? DraftHash = null, string? Password = null)
{
    public char Letter => (Buys, Supplies) switch { (true, true) => 'D', (true, false) => 'B', _ => 'S' };
}

public sealed record ApplicationAnswer(string CompanyId, string MemberId, string Number, string State);

/// <summary>A firm asks to be let in. Nobody is signed in, so nobody acts; the operator decides.</summary>
public sealed class ApplyCompany(Door door, JoinMails mails, SentBefore before, TermsQueries terms)
{
    public async Task<ApplicationAnswer> RunAsync(CompanyApplication asked, CancellationToken ct = default)
    {
        try
        {
            return await ApplyAsync(asked, ct);
        }
        catch (Exception refused) when (refused is RuleBroken or SomeoneWasFirst)
        {
            if (await before.FindAsync(db => Same(db, asked.Profile), asked.Person, asked.PasswordHash, asked.Password, ct) is { } sent)
            {
                return sent;
            }

            throw;
        }
    }

    private static IQueryable<Company> Same(PortalDb db, CompanyProfile profile) => db.Companies
        .Where(c => c.Status == CompanyStatus.Applied && c.Country == profile.Country && c.RegistrationNumber == profile.RegistrationNumber && c.ForeignNumber == profile.ForeignNumber);

    private Task<ApplicationAnswer> ApplyAsync(CompanyApplication asked, CancellationToken ct) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            var draft = asked.DraftHash is null ? null : await db.JoinDrafts.FirstOrDefaultAsync(d => d.TokenHash == asked.DraftHash, ct);
            if (draft?.SentAs is { } sent)
            {
                return await AnswerAsync(db, sent, ct);
            }

            await RequireNewAsync(db, asked.Profile, ct);
            var number = await db.NextApplicationAsync(now, ct);
            var company = Company.Apply(await CodeAsync(db, asked.Letter, ct), asked.Profile, asked.Buys, asked.Supplies, now, number);
            var person = Member.Apply(company, asked.Person.MemberId, asked.Person.Name, asked.Person.Email, asked.Person.Mobile, MemberRole.Representative, now);
            db.AddRange(company, person, Credentials.OfHash(company, person, asked.PasswordHash));
            db.AddRange(asked.Consents.Given(person, await terms.EditionsNowAsync(ct), now));
            if (asked.Certificate is { } file)
            {
                db.Add(Attachment.Attach(new(Guid.Empty, AttachmentOwner.Company, company.Id, [company.Id]), AttachmentKind.Registration, file, company.Id, person.Id, now));
            }

            db.AddRange(mails.Received(person, number, now));
            draft?.SentAs = number;
            return new ApplicationAnswer(company.Code, person.Code, number, Api.DocumentAnswer.Wire(company.Status));
        },
        ct);

    private static async Task RequireNewAsync(PortalDb db, CompanyProfile profile, CancellationToken ct)
    {
        var living = db.Companies.Where(c => c.Status != CompanyStatus.Rejected && c.Status != CompanyStatus.Left);
        CompanyRules.NumberIsNew.Require(profile.RegistrationNumber is null || !await living.AnyAsync(c => c.RegistrationNumber == profile.RegistrationNumber, ct));
        CompanyRules.ForeignNumberIsNew.Require(
            profile.ForeignNumber is null || !await living.AnyAsync(c => c.Country == profile.Country && c.ForeignNumber == profile.ForeignNumber, ct));
    }

    /// <summary>The serial is the row's own; a code that was given by hand is passed over.</summary>
    private static async Task<string> CodeAsync(PortalDb db, char letter, CancellationToken ct)
    {
        string code;
        do
        {
            var serial = await db.NextAsync($"company {letter}", ct);
            code = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letter}{serial:0000}");
        }
        while (await db.Companies.AnyAsync(c => c.Code == code, ct));
        return code;
    }

    private static Task<ApplicationAnswer> AnswerAsync(PortalDb db, string number, CancellationToken ct) => db.Companies
        .Where(c => c.ApplicationNumber == number)
        .Join(db.Members, c => c.Id, m => m.CompanyId, (c, m) => new { c, m }).OrderBy(x => x.m.Id)
        .Select(x => new ApplicationAnswer(x.c.Code, x.m.Code, number, Api.DocumentAnswer.Wire(x.c.Status)))
        .FirstAsync(ct);
}

internal static class ApplicationNumbers
{
    /// <summary>J20261122-0001, for companies and people alike: what an applicant asks after its application with.</summary>
    public static async Task<string> NextApplicationAsync(this PortalDb db, DateTimeOffset now, CancellationToken ct)
    {
        var day = BusinessCalendar.DayOf(now);
        var serial = await db.NextAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Application {day:yyyyMMdd}"), ct);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"J{day:yyyyMMdd}-{serial:0000}");
    }
}
