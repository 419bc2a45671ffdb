using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Help;

namespace SharedOnFactory.Web.Companies;

/// <param name="Invitation">The token of a 대표's invitation; its company and role then count, not those typed.</param>
/// <param name="Password">Only to know who sends it a second time; never kept.</param>
public sealed record MemberApplication(string CompanyId, JoinPerson Person, string PasswordHash, MemberRole Role, ConsentBody Consents, string? Invitation = null, string? Password = null);

/// <summary>A person asks to be let in to a company that is there: first by its 대표 where the company wants it, then by the operator.</summary>
public sealed class ApplyMember(Door door, JoinMails mails, SentBefore before, TermsQueries terms)
{
    public async Task<ApplicationAnswer> RunAsync(MemberApplication asked, CancellationToken ct = default)
    {
        try
        {
            return await ApplyAsync(asked, ct);
        }
        catch (Exception refused) when (refused is RuleBroken or SomeoneWasFirst)
        {
            if (await before.FindAsync(db => Asked(db, asked), asked.Person, asked.PasswordHash, asked.Password, ct) is { } sent)
            {
                return sent;
            }

            throw;
        }
    }

    private static IQueryable<Company> Asked(PortalDb db, MemberApplication asked)
    {
        var hash = asked.Invitation is { } token ? JoinTokens.HashOf(token) : null;
        return hash is null
            ? db.Companies.Where(c => c.Code == asked.CompanyId)
            : db.Companies.Where(c => db.Invitations.Any(i => i.TokenHash == hash && i.CompanyId == c.Id));
    }

    private Task<ApplicationAnswer> ApplyAsync(MemberApplication asked, CancellationToken ct) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            var invitation = asked.Invitation is null ? null : await db.InvitationAsync(asked.Invitation, ct);
            CompanyRules.InvitationIsOpen.Require(asked.Invitation is null || invitation?.IsOpen(now) == true);
            var company = await db.Companies.FirstOrDefaultAsync(c => invitation == null ? c.Code == asked.CompanyId : c.Id == invitation.CompanyId, ct);
            CompanyRules.TakesPeople.Require(company is { Status: CompanyStatus.Approved, IsOperator: false } || (company?.IsOperator == true && invitation is not null));
            CompanyRules.MemberIdIsFree.Require(
                !await db.Members.AnyAsync(m => m.CompanyId == company!.Id && m.Code == asked.Person.MemberId && m.Status != MemberStatus.Rejected, ct));

            var person = Member.Apply(
                company!, asked.Person.MemberId, asked.Person.Name, asked.Person.Email, asked.Person.Mobile,
                invitation?.Role ?? asked.Role, now, await db.NextApplicationAsync(now, ct), invitation);
            invitation?.Use(person, now);
            db.AddRange(person, Credentials.OfHash(company!, person, asked.PasswordHash));
            db.AddRange(asked.Consents.Given(person, await terms.EditionsNowAsync(ct), now));
            db.AddRange(mails.Received(person, person.ApplicationNumber!, now));
            if (person.WaitsForItsCompany)
            {
                db.AddRange((await db.RepresentativesAsync(company!.Id, ct)).SelectMany(boss => mails.Applies(person, boss, company, now)));
            }

            return new ApplicationAnswer(company!.Code, person.Code, person.ApplicationNumber!, Api.DocumentAnswer.Wire(person.Status));
        },
        ct);
}
