using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Files;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

public sealed class JoinCompanyBody : CompanyBody
{
    public PersonBody? Person { get; set; }
    public ConsentBody? Consents { get; set; }
}

public sealed class JoinMemberBody : PersonBody
{
    /// <summary>representative, staff or viewer; an invitation's own role goes before it.</summary>
    public MemberRole? Role { get; set; }
    public string? Invitation { get; set; }
    public ConsentBody? Consents { get; set; }
}

public sealed record JoinStatusBody(string? Number, string? Email);

/// <summary>Joining for programs. Nobody is signed in yet, so the address alone is limited.</summary>
public static class JoinEndpoints
{
    private const int LongestField = 2000;

    public static void Map(RouteGroupBuilder api)
    {
        var join = api.MapGroup("").WithTags("가입").AllowAnonymous().RequireRateLimiting(SignInSetup.TriesPerAddress);
        join.MapPost("/companies", ApplyAsync).WithSummary("업체 가입 신청 (1단계)");
        join.MapPost("/companies/{companyId}/certificate", CertificateAsync).WithSummary("사업자등록증 올리기 (multipart: token, file)").DisableAntiforgery().Produces<FileAnswer>(201);
        join.MapPost("/companies/{companyId}/members", ApplyAsPersonAsync).WithSummary("담당자 가입 신청 (2단계)");
        join.MapPost("/join/status", StatusAsync).WithSummary("신청 상황 (신청 번호와 이메일)");
    }

    private static async Task<Created<JoinedAnswer>> ApplyAsync(JoinCompanyBody body, ApplyCompany apply, CertificateTokens tokens, TimeProvider clock, CancellationToken ct)
    {
        var problems = new Problems();
        body.CheckKind(problems);
        var profile = body.Read(problems, BusinessCalendar.DayOf(clock.GetUtcNow()));
        var person = (body.Person ?? new()).Read(problems, body.IsOverseas, "person.");
        (body.Person ?? new()).CheckPassword(problems, "person.", profile.Name);
        (body.Consents ?? new()).Check(problems, "consents.");
        problems.ThrowIfAny();

        var answer = await apply.RunAsync(new(profile, body.Buys, body.Supplies, person, Credentials.Hash(body.Person!.Password!), body.Consents!, Password: body.Person.Password), ct);
        return TypedResults.Created(
            $"/scm/api/companies/{answer.CompanyId}", new JoinedAnswer(answer.CompanyId, answer.MemberId, answer.Number, answer.State, tokens.For(answer.CompanyId)));
    }

    private static async Task<IResult> CertificateAsync(HttpContext http, string companyId, SendCertificate send, CancellationToken ct)
    {
        if (Multipart.ReaderOf(http, SendCertificate.MaxSize) is not { } reader)
        {
            return Multipart.Refusal;
        }

        var token = http.Request.Headers["X-Upload-Token"].ToString();
        while (await reader.NextAsync(ct) is { } section)
        {
            if (section.AsFormDataSection() is { Name: "token" } text)
            {
                token = await text.WordAsync(ct);
            }
            else if (section.AsFileSection() is { FileStream: { } content } file)
            {
                return TypedResults.Created((string?)null, await send.RunAsync(companyId, token, content, file.FileName, ct));
            }
        }

        throw InputInvalid.At("file", "파일을 골라 주십시오.");
    }

    private static async Task<Created<ApplicationAnswer>> ApplyAsPersonAsync(string companyId, JoinMemberBody body, ApplyMember apply, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var isOverseas = await db.Companies.AnyAsync(c => c.Code == companyId && c.Country != Company.Korea, ct);
        var problems = new Problems();
        problems.AddIf(companyId.Length > LongestField || body.Invitation?.Length > LongestField, "companyId", CompanyRules.TakesPeople.Message);
        var person = body.Read(problems, isOverseas);
        body.CheckPassword(problems, "", companyId);
        (body.Consents ?? new()).Check(problems, "consents.");
        problems.ThrowIfAny();

        var answer = await apply.RunAsync(
            new(companyId, person, Credentials.Hash(body.Password!), body.Role ?? MemberRole.Staff, body.Consents!, body.Invitation is { Length: > 0 } token ? token : null, body.Password), ct);
        return TypedResults.Created((string?)null, answer);
    }

    private static async Task<JoinStatusAnswer> StatusAsync(JoinStatusBody body, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var standing = await db.JoinStandingAsync(body.Number, body.Email, ct) ?? throw new NotFoundHere();
        return new(
            standing.Number, standing.Name, DocumentAnswer.Wire(standing.Status), standing.AppliedAt, standing.Reason, standing.CompanyId, standing.MemberId,
            standing.WaitsForItsCompany, standing.LacksCertificate);
    }
}

/// <param name="UploadToken">Sends the business registration certificate while the application waits, without a sign-in.</param>
public sealed record JoinedAnswer(string CompanyId, string MemberId, string Number, string State, string UploadToken);

public sealed record JoinStatusAnswer(
    string Number, string Name, string State, DateTimeOffset? AppliedAt, string? Reason, string? CompanyId, string? MemberId, bool WaitsForItsCompany, bool LacksCertificate);
