using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <param name="Email">Another one than now is asked by mail first; null leaves it.</param>
/// <param name="Current">The password as it is, for another e-mail: links for a new password go there.</param>
public sealed record MyDetails(string? Name, string? Phone, string? Email, string? Current = null);

/// <summary>What became of it: the new address counts once it has answered.</summary>
public sealed record MyDetailsAnswer(string Name, string Phone, string Email, string? EmailToConfirm, long Version);

/// <summary>A member edits its own name, phone and e-mail.</summary>
public sealed class EditMyself(Door door, OwnPassword own, IDbContextFactory<PortalDb> dbs, PortalAddress address)
{
    private const int LinksAtOnce = 3;

    public static readonly Domain.Kernel.Rule NotTooOften = new("member.email-often", "확인 메일을 여러 번 보냈습니다. 30분 뒤 다시 시도해 주십시오.", "email");

    /// <param name="version">What the caller saw; null when it did not look.</param>
    /// <exception cref="InputInvalid">Another e-mail without the right password.</exception>
    public async Task<MyDetailsAnswer> RunAsync(Call call, MyDetails details, SignInOrigin from, long? version = null, CancellationToken ct = default)
    {
        var problems = new Problems();
        var named = details.Name is null ? null : PlainText.Required(problems, details.Name, "name", MemberRules.NameMaxLength, "이름을 입력해 주십시오.");
        problems.ThrowIfAny();
        var wanted = await WantedEmailAsync(call.MemberId, details, from, ct);
        return await door.EnterAsync(
            call,
            async act =>
            {
                var me = await act.MyselfAsync();
                act.Expect(me, version);
                var (name, phone) = (named ?? me.Name, details.Phone is null ? me.Phone : PlainText.Normal(details.Phone));
                if (name != me.Name || (phone != me.Phone && phone != PhoneNumber.Format(me.Phone)))
                {
                    me.Edit(name, phone, act.Now);
                }

                var toConfirm = wanted is null ? null : await AskAsync(act, me, wanted);
                await act.Db.SaveChangesAsync(act.Ct);
                return new MyDetailsAnswer(me.Name, me.Phone, me.Email, toConfirm, me.Version);
            },
            ct);
    }

    /// <summary>Null when it stays; the password is asked for before the door, because it is dear work.</summary>
    private async Task<string?> WantedEmailAsync(Guid memberId, MyDetails details, SignInOrigin from, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var email = details.Email is null ? null : MemberRules.Email(PlainText.Normal(details.Email));
        if (email is null || await db.Members.AnyAsync(m => m.Id == memberId && m.Email == email, ct))
        {
            return null;
        }

        MemberRules.EmailIsWellFormed.Require(MemberRules.IsEmail(email));
        await own.RequireAsync(memberId, details.Current, "current", from, ct);
        return email;
    }

    private async Task<string> AskAsync(Act act, Member me, string email)
    {
        var since = act.Now - AccountLink.WorksFor;
        NotTooOften.Require(await act.Db.AccountLinks.CountAsync(l => l.MemberId == me.Id && l.Use == AccountLinkUse.ConfirmEmail && l.CreatedAt > since, act.Ct) < LinksAtOnce);
        var (link, token) = AccountLink.Make(me.Id, AccountLinkUse.ConfirmEmail, email, act.Now);
        act.Db.AccountLinks.Add(link);
        act.Db.Mails.Add(AccountMails.ConfirmEmail(me, email, address.Of($"{Urls.ConfirmEmail}?token={token}"), link.ExpiresAt, act.Now));
        return email;
    }
}

/// <summary>The new address has answered; the former one is told.</summary>
public sealed class ConfirmEmail(Door door)
{
    public Task<string> RunAsync(string? token, CancellationToken ct = default) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            var link = await db.TakeLinkAsync(AccountLinkUse.ConfirmEmail, token, now, ct);
            db.Acting = await db.ViewerAsync(link.MemberId, ct);
            AccountLinks.Works.Require(db.Acting is not null);
            var member = await db.Members.FirstAsync(m => m.Id == link.MemberId, ct);
            var former = member.Email;
            member.ChangeEmail(link.Email!, now);
            if (MemberRules.IsEmail(former))
            {
                db.Mails.Add(AccountMails.EmailChanged(member, former, now));
            }

            return member.Email;
        },
        ct);
}
