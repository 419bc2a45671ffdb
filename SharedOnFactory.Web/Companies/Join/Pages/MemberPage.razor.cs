using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>Stage 2: a person joins a company that is there, by its company ID or by an invitation.</summary>
public sealed partial class MemberPage(IDbContextFactory<PortalDb> dbs, ApplyMember apply, DraftEnvelope envelope, TimeProvider clock, NavigationManager navigation, PlainForm form)
{
    private Company? _invited;
    private MemberRole _role;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery]
    private string? Invitation { get; set; }

    [SupplyParameterFromForm(FormName = "member")]
    private Typed Input { get; set; } = null!;

    private ConsentBody Consents => new()
    {
        Terms = Input.Terms,
        Transaction = Input.Transaction,
        Privacy = Input.Privacy,
        ThirdParty = Input.ThirdParty,
        Marketing = Input.Marketing,
        TermsEdition = Input.TermsEdition,
        PrivacyEdition = Input.PrivacyEdition,
    };

    protected override async Task OnInitializedAsync()
    {
        Input ??= new();
        if (Invitation is not { Length: > 0 and < 200 } token)
        {
            return;
        }

        await using var db = await dbs.CreateDbContextAsync(Http.RequestAborted);
        // A second click comes with an invitation that the first one has used.
        if (await db.InvitationAsync(token, Http.RequestAborted) is { } invitation && (invitation.IsOpen(clock.GetUtcNow()) || HttpMethods.IsPost(Http.Request.Method)))
        {
            _role = invitation.Role;
            _invited = await db.Companies.AsNoTracking().FirstOrDefaultAsync(c => c.Id == invitation.CompanyId && c.Status == CompanyStatus.Approved, Http.RequestAborted);
        }
    }

    private string? ErrorOf(string field) => form.ErrorOf(field);

    private Task SendAsync() => form.RunAsync(
        async () =>
        {
            var problems = new Problems();
            var companyId = _invited?.Code ?? PlainText.Normal(Input.CompanyId).ToUpperInvariant();
            var isOverseas = await IsOverseasAsync(companyId);
            var hash = PasswordHash(problems, companyId);
            var person = Input.Read(problems, isOverseas);
            var role = RoleOf(problems);
            problems.Require(companyId.Length is > 0 and <= 20, "companyId", CompanyRules.TakesPeople.Message);
            Consents.Check(problems);
            problems.ThrowIfAny();
            var answer = await apply.RunAsync(new(companyId, person, hash!, role, Consents, Invitation, Input.Password), Http.RequestAborted);
            navigation.NavigateTo($"{Urls.JoinStatus}?number={answer.Number}&sent=true");
        });

    /// <summary>A password that was right stays chosen while other fields are mended: sealed in the page, never in the clear.</summary>
    private string? PasswordHash(Problems problems, string companyId)
    {
        if (string.IsNullOrEmpty(Input.Password) && Input.Kept is { Length: > 0 } kept && envelope.Open(kept)?.PasswordHash is { } before)
        {
            return before;
        }

        Input.Kept = null;
        var own = new Problems();
        Input.CheckPassword(own, "", companyId);
        if (own.Any)
        {
            Input.CheckPassword(problems, "", companyId);
            return null;
        }

        var hash = Credentials.Hash(Input.Password!);
        Input.Kept = envelope.Seal(new() { PasswordHash = hash });
        return hash;
    }

    private MemberRole RoleOf(Problems problems)
    {
        if (_invited is not null)
        {
            return _role;
        }

        var found = Enum.GetValues<MemberRole>().Where(r => DocumentAnswer.Wire(r) == Input.Role).Cast<MemberRole?>().FirstOrDefault();
        return problems.Required(found, "role", "역할을 골라 주십시오.");
    }

    private async Task<bool> IsOverseasAsync(string companyId)
    {
        await using var db = await dbs.CreateDbContextAsync(Http.RequestAborted);
        return await db.Companies.AnyAsync(c => c.Code == companyId && c.Country != Company.Korea, Http.RequestAborted);
    }

    private sealed class Typed : PersonBody
    {
        public string? CompanyId { get; set; }
        public string? Role { get; set; }
        public string? Kept { get; set; }
        public bool Terms { get; set; }
        public bool Transaction { get; set; }
        public bool Privacy { get; set; }
        public bool ThirdParty { get; set; }
        public bool Marketing { get; set; }
        public int? TermsEdition { get; set; }
        public int? PrivacyEdition { get; set; }
    }
}
