using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// Checks the member behind an open page again when something about its company's members changed, and every 30 seconds in any case:
/// session ended, not approved any more, company suspended or rights changed end the circuit. The page then signs in anew or starts
/// over with the new rights.
/// </summary>
public sealed class CircuitSignIn : RevalidatingServerAuthenticationStateProvider
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    private readonly SignInCheck _check;
    private readonly LiveFeed _live;
    private readonly ILogger _log;
    private IDisposable? _watch;
    private bool _isDisposed;

    public CircuitSignIn(ILoggerFactory logs, SignInCheck check, LiveFeed live) : base(logs)
    {
        (_check, _live, _log) = (check, live, logs.CreateLogger<CircuitSignIn>());
        AuthenticationStateChanged += Watch;
    }

    protected override TimeSpan RevalidationInterval => Every;

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        await _check.NowAsync(authenticationState.User, cancellationToken) is { } now && SignInCheck.HasSameRights(now, authenticationState.User);

    protected override void Dispose(bool disposing)
    {
        _isDisposed = true;
        AuthenticationStateChanged -= Watch;
        _watch?.Dispose();
        base.Dispose(disposing);
    }

    private void Watch(Task<AuthenticationState> signIn) => _ = WatchAsync(signIn);

    private async Task WatchAsync(Task<AuthenticationState> signIn)
    {
        _watch?.Dispose();
        _watch = null;
        var state = await signIn;
        if (state.User.Viewer() is { } viewer && !_isDisposed)
        {
            _watch = _live.Watch(Boards.Rights(viewer.CompanyId), () => CheckAsync(state));
            await CheckAsync(state); // Something may have changed between the page's request and this.
        }
    }

    private async Task CheckAsync(AuthenticationState state)
    {
        try
        {
            if (!_isDisposed && !await ValidateAuthenticationStateAsync(state, CancellationToken.None) && !_isDisposed)
            {
                SetAuthenticationState(Task.FromResult(new AuthenticationState(new())));
            }
        }
        catch (Exception problem) when (Data.Trouble.IsPassing(problem))
        {
            _log.LogWarning(problem, "An open page could not be checked at once; it is within 30 seconds");
        }
    }
}
