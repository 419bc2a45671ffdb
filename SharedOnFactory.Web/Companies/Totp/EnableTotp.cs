using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>A key to be put into an authenticator app, before anything is changed.</summary>
public sealed record TotpOffer(string Key, string Uri, string Offer);

/// <summary>Turns the second step on, once a code proves that the app has the key.</summary>
public sealed class EnableTotp(Door door, TotpKeys keys, IDbContextFactory<PortalDb> dbs)
{
    public async Task<TotpOffer> OfferAsync(Guid memberId, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var name = await db.Users.Where(u => u.Id == memberId).Select(u => u.UserName).FirstOrDefaultAsync(ct) ?? throw new NotSignedIn();
        var key = Totp.NewKey();
        return new(key, Totp.UriOf(key, name), keys.Offer(memberId, key));
    }

    /// <summary>The same offer once more, for a form that was typed wrong.</summary>
    public async Task<TotpOffer?> OfferAgainAsync(Guid memberId, string? offer, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var name = await db.Users.Where(u => u.Id == memberId).Select(u => u.UserName).FirstOrDefaultAsync(ct);
        return keys.Accept(memberId, offer) is { } key ? new(key, Totp.UriOf(key, name ?? ""), offer!) : null;
    }

    /// <returns>The recovery codes, shown this once.</returns>
    public Task<IReadOnlyList<string>> RunAsync(Call call, string? offer, string? code, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var problems = new Problems();
            var key = keys.Accept(call.MemberId, offer);
            problems.AddIf(key is null, "code", "시간이 지났습니다. 화면을 새로 열어 다시 등록해 주십시오.");
            var step = key is null ? null : Totp.Match(key, code ?? "", act.Now, lastStep: 0);
            problems.AddIf(key is not null && step is null, "code", "코드가 맞지 않습니다. 앱에 지금 보이는 6자리 숫자를 입력해 주십시오.");
            problems.ThrowIfAny();

            var user = await act.MyCredentialAsync();
            TotpRules.IsOff.Require(!user.TwoFactorEnabled);
            var codes = RecoveryCodes.Make();
            user.EnableTotp(keys.Protect(key!), step!.Value, codes.Select(RecoveryCodes.HashOf));
            await act.SecureAsync(SecurityChange.TotpEnabled);
            return codes;
        },
        ct);
}

/// <summary>Turns it off again; asks for the password, because an open page is not yet its owner.</summary>
public sealed class DisableTotp(Door door, OwnPassword password)
{
    public async Task RunAsync(Call call, string current, SignInOrigin from, CancellationToken ct = default)
    {
        await password.RequireAsync(call.MemberId, current, "current", from, ct);
        await door.EnterAsync(
            call,
            async act =>
            {
                var user = await act.MyCredentialAsync();
                TotpRules.IsOn.Require(user.TwoFactorEnabled);
                user.DisableTotp();
                await act.SecureAsync(SecurityChange.TotpDisabled);
            },
            ct);
    }
}

/// <summary>Ten new recovery codes; the old ones end.</summary>
public sealed class RenewRecoveryCodes(Door door, OwnPassword password)
{
    public async Task<IReadOnlyList<string>> RunAsync(Call call, string current, SignInOrigin from, CancellationToken ct = default)
    {
        await password.RequireAsync(call.MemberId, current, "current", from, ct);
        return await door.EnterAsync(
            call,
            async act =>
            {
                var user = await act.MyCredentialAsync();
                TotpRules.IsOn.Require(user.TwoFactorEnabled);
                var codes = RecoveryCodes.Make();
                user.EnableTotp(user.TotpKey!, user.TotpStep, codes.Select(RecoveryCodes.HashOf));
                await act.SecureAsync(SecurityChange.RecoveryCodesRenewed);
                return codes;
            },
            ct);
    }
}

public static class TotpRules
{
    public static readonly Domain.Kernel.Rule IsOff = new("totp.off", "2단계 인증이 이미 켜져 있습니다.");
    public static readonly Domain.Kernel.Rule IsOn = new("totp.on", "2단계 인증이 켜져 있지 않습니다.");
}
