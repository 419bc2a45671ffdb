using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Trust;

namespace SharedOnFactory.Tests.Trust;

/// <summary>Visitors need no sign-in to ask for a supplier's grade, so asking again and again must cost nothing.</summary>
public sealed class KeptTrustTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_index_of_a_supplier_is_computed_once_in_half_a_minute()
    {
        var (supplier, rival) = ((await portal.ViewerAsync(Cast.Supplier)).CompanyId, (await portal.ViewerAsync(Cast.Rival)).CompanyId);
        var (stores, clock) = (new Counted(portal.Get<IDbContextFactory<PortalDb>>()), new Hand());
        var kept = new KeptTrust(stores, clock);

        var first = await kept.OfAsync(supplier, default);
        (await kept.OfAsync(supplier, default)).ShouldBe(first);
        stores.Opened.ShouldBe(1);
        await kept.OfAsync(rival, default);
        stores.Opened.ShouldBe(2);
        clock.Now += TimeSpan.FromSeconds(31);
        await kept.OfAsync(supplier, default);
        stores.Opened.ShouldBe(3);
    }

    private sealed class Hand : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Counted(IDbContextFactory<PortalDb> inner) : IDbContextFactory<PortalDb>
    {
        public int Opened { get; private set; }

        public PortalDb CreateDbContext()
        {
            Opened++;
            return inner.CreateDbContext();
        }
    }
}
