using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>What the one-time page asks for.</summary>
public sealed class FirstAdministrator
{
    public string Company { get; set => field = value ?? ""; } = "";
    public string Name { get; set => field = value ?? ""; } = "";
    public string MemberId { get; set => field = value ?? ""; } = "";
    public string Password { get; set => field = value ?? ""; } = "";
}

/// <summary>Creates the firm that runs the portal and its first administrator. Works once, while there is no account at all.</summary>
public sealed class RegisterFirstAdministrator(Door door, SetupLink link)
{
    public const string OperatorCode = "A0001";

    public async Task RunAsync(string? token, FirstAdministrator first, CancellationToken ct)
    {
        if (!link.Fits(token))
        {
            throw new NotFoundHere();
        }

        Check(first);
        await door.EnterAsSystemAsync(
            async (db, now) =>
            {
                if (await db.Users.AnyAsync(ct))
                {
                    throw new SomeoneWasFirst();
                }

                var company = Company.Operator(OperatorCode, new(first.Company, null, "", "", "", "", "", []), now);
                var member = Member.Apply(company, first.MemberId, first.Name, "", "", MemberRole.Representative, now);
                member.Approve(now);
                member.MakeAdministrator(company, now);
                db.AddRange(company, member, Credentials.Create(company, member, first.Password));
                return true;
            },
            ct);
        link.Use();
    }

    private static void Check(FirstAdministrator first)
    {
        var problems = new Problems();
        problems.Require(!string.IsNullOrWhiteSpace(first.Company), "company", "회사 이름을 입력해 주십시오.");
        problems.Require(!string.IsNullOrWhiteSpace(first.Name), "name", "이름을 입력해 주십시오.");
        if (PasswordRules.Broken(first.Password, OperatorCode, first.MemberId, first.Name) is { } sentence)
        {
            problems.Add("password", sentence);
        }

        problems.ThrowIfAny();
    }
}
