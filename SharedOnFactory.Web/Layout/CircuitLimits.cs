using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Web.Layout;

/// <summary>
/// How many live pages may be open at once: one member's (setting <c>Limits:CircuitsPerMember</c>, 100) and everybody's
/// (<c>Limits:Circuits</c>, 5,000). Each costs the server memory for as long as it stands open.
/// </summary>
public sealed class CircuitLimits(IConfiguration configuration) : IDisposable
{
    private readonly PartitionedRateLimiter<Guid> _limiter = PartitionedRateLimiter.CreateChained(
        AtOnce(configuration.GetValue("Limits:CircuitsPerMember", 100), member => member),
        AtOnce(configuration.GetValue("Limits:Circuits", 5_000), _ => Guid.Empty));

    /// <summary>Held while the page is open; check <see cref="RateLimitLease.IsAcquired"/>.</summary>
    public RateLimitLease Enter(Guid member) => _limiter.AttemptAcquire(member);

    public void Dispose() => _limiter.Dispose();

    private static PartitionedRateLimiter<Guid> AtOnce(int most, Func<Guid, Guid> whose) => PartitionedRateLimiter.Create<Guid, Guid>(
        member => RateLimitPartition.GetConcurrencyLimiter(whose(member), _ => new() { PermitLimit = most, QueueLimit = 0 }));
}

/// <summary>One of them. A page too many stays as the server drew it and says that its connection failed.</summary>
public sealed class CircuitPlace(CircuitLimits limits, AuthenticationStateProvider signIn) : CircuitHandler, IDisposable
{
    private RateLimitLease? _lease;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        var member = (await signIn.GetAuthenticationStateAsync()).User.Viewer()?.MemberId ?? Guid.Empty;
        _lease = limits.Enter(member);
        if (!_lease.IsAcquired)
        {
            throw new InvalidOperationException($"Member {member} has too many pages open.");
        }
    }

    public void Dispose() => _lease?.Dispose();
}
