using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>Where a member is signed in, and every try to sign in as it.</summary>
public sealed partial class SessionsPage(IDbContextFactory<PortalDb> dbs, EndSession end, SignOutEverywhere everywhere, TimeProvider clock)
{
    private const int Shown = 50;

    private IReadOnlyList<SessionRow> _sessions = [];
    private IReadOnlyList<SignInRow> _signIns = [];
    private DateTimeOffset? _lockedUntil;
    private Attempt? _attempt;

    [CascadingParameter]
    private Task<AuthenticationState>? SignedInNow { get; set; }

    protected override IEnumerable<string> Boards => [Web.Live.Boards.Rights(Me.CompanyId)];

    protected override async Task LoadAsync()
    {
        var current = SignedInNow is null ? null : (await SignedInNow).User.Session();
        var now = clock.Instant();
        await using var db = await dbs.CreateDbContextAsync(Gone);
        _sessions = await db.SessionsOf(Me, current, now).ToListAsync(Gone);
        _signIns = await db.SignInsOf(Me).Take(Shown).ToListAsync(Gone);
        var until = await db.Users.Where(u => u.Id == Me.MemberId).Select(u => u.LockoutEnd).FirstOrDefaultAsync(Gone);
        _lockedUntil = until > now ? until : null;
    }

    private async Task EndAsync(Guid session)
    {
        await _attempt!.RunAsync(() => end.RunAsync(new(Me.MemberId), session), "로그아웃했습니다.");
        await ReloadAsync();
    }

    private Task EndAllAsync() => _attempt!.RunAsync(() => everywhere.RunAsync(new(Me.MemberId)));
}
