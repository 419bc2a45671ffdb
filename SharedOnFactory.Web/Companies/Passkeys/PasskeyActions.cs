using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>Keeps a passkey whose attestation was checked. It asks for the password: a passkey opens the account without one for good.</summary>
public sealed class AddPasskey(Door door, OwnPassword own)
{
    private const int MaxPerMember = 10;
    private const int NameMaxLength = 50;

    public static readonly Rule NotTooMany = new("passkey.many", "패스키는 10개까지 등록할 수 있습니다. 쓰지 않는 것을 지워 주십시오.", "name");

    public async Task RunAsync(Call call, UserPasskeyInfo passkey, string name, string? current, SignInOrigin from, CancellationToken ct = default)
    {
        var problems = new Problems();
        name = problems.Required(name, "name", NameMaxLength, "알아볼 수 있는 이름을 적어 주십시오. 예: 사무실 노트북");
        problems.ThrowIfAny();
        await own.RequireAsync(call.MemberId, current, "current", from, ct);
        await door.EnterAsync(
            call,
            async act =>
            {
                NotTooMany.Require(await act.Db.UserPasskeys.CountAsync(p => p.UserId == act.Me.MemberId, act.Ct) < MaxPerMember);
                act.Db.UserPasskeys.Add(new() { UserId = act.Me.MemberId, CredentialId = passkey.CredentialId, Data = DataOf(passkey, name, act.Now) });
                await act.SecureAsync(SecurityChange.PasskeyAdded);
            },
            ct);
    }

    private static IdentityPasskeyData DataOf(UserPasskeyInfo passkey, string name, DateTimeOffset now) => new()
    {
        Name = name,
        PublicKey = passkey.PublicKey,
        CreatedAt = now,
        SignCount = passkey.SignCount,
        Transports = passkey.Transports,
        IsUserVerified = passkey.IsUserVerified,
        IsBackupEligible = passkey.IsBackupEligible,
        IsBackedUp = passkey.IsBackedUp,
        AttestationObject = passkey.AttestationObject,
        ClientDataJson = passkey.ClientDataJson,
    };
}

public sealed class RemovePasskey(Door door)
{
    /// <param name="id">The credential id in base64url.</param>
    public Task RunAsync(Call call, string id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var key = Decoded(id) ?? throw new NotFoundHere();
            var passkey = await act.Db.UserPasskeys.Where(p => p.UserId == act.Me.MemberId && p.CredentialId == key).FoundAsync(act.Ct);
            act.Db.UserPasskeys.Remove(passkey);
            await act.SecureAsync(SecurityChange.PasskeyRemoved);
        },
        ct);

    private static byte[]? Decoded(string id)
    {
        try
        {
            return Base64UrlEncoder.DecodeBytes(id);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

/// <summary>A passkey was used: its counter moves on, so that a copy of it is noticed.</summary>
public sealed class TakePasskey(Door door, RecordSignIn record)
{
    /// <returns>False when its member may not sign in.</returns>
    public async Task<bool> RunAsync(Guid memberId, UserPasskeyInfo used, SignInOrigin from, CancellationToken ct = default)
    {
        var isTaken = await door.EnterAsSystemAsync(
            async (db, _) =>
            {
                var passkey = await db.UserPasskeys.FirstOrDefaultAsync(p => p.UserId == memberId && p.CredentialId == used.CredentialId, ct);
                if (passkey is null || await db.SignedInAsync(memberId, ct) is null)
                {
                    return false;
                }

                (passkey.Data.SignCount, passkey.Data.IsBackedUp, passkey.Data.IsUserVerified) = (used.SignCount, used.IsBackedUp, used.IsUserVerified);
                return true;
            },
            ct);
        if (!isTaken)
        {
            await record.RunAsync(memberId, SignInWay.Passkey, SignInOutcome.NotApproved, from, ct);
        }

        return isTaken;
    }

    /// <summary>It was unknown, or its answer did not fit the question.</summary>
    public Task RefuseAsync(SignInOrigin from, CancellationToken ct) => record.RunAsync(null, SignInWay.Passkey, SignInOutcome.Unknown, from, ct);
}
