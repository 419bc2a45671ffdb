using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Journeys;

/// <summary>What was acknowledged is there after kill -9, and once.</summary>
public sealed class KilledPortalTests
{
    private const int Quotations = 60;
    private const int AcknowledgedBeforeTheKill = 20;

    [Fact]
    public async Task Every_acknowledged_quotation_survives_kill_9_and_none_is_there_twice()
    {
        var world = new World();
        await world.InitializeAsync();
        var drafts = await world.DraftsAsync();
        await world.DisposeAsync(); // its folder stays

        var acknowledged = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        using (var portal = await PortalProcess.StartAsync(world.Folder))
        {
            using var supplier = await portal.ApiAsync(Cast.Supplier);
            await SubmitUntilKilledAsync(portal, supplier, drafts, acknowledged);
        }

        acknowledged.Count.ShouldBeInRange(AcknowledgedBeforeTheKill, Quotations - 1);
        using var again = await PortalProcess.StartAsync(world.Folder);
        using var client = await again.ApiAsync(Cast.Supplier);
        foreach (var (quotation, receipt) in acknowledged)
        {
            ((string)(await client.GetAsync($"/quotations/{quotation}")).Is(200)["receipt"]!).ShouldBe(receipt);
        }

        foreach (var quotation in drafts) // the caller tries everything again: what had counted answers as it did then
        {
            var answer = (await client.PostAsync($"/quotations/{quotation}/submit", key: quotation)).Is(200);
            acknowledged.GetOrAdd(quotation, (string)answer["receipt"]!).ShouldBe((string)answer["receipt"]!);
        }

        await again.KillAsync();
        await world.EachSubmittedOnceAsync(drafts);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(world.Folder, recursive: true);
    }

    private static async Task SubmitUntilKilledAsync(PortalProcess portal, ApiClient supplier, IReadOnlyList<string> drafts, ConcurrentDictionary<string, string> acknowledged)
    {
        var killed = 0;
        await Parallel.ForEachAsync(drafts, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (quotation, _) =>
        {
            try
            {
                var answer = await supplier.PostAsync($"/quotations/{quotation}/submit", key: quotation);
                acknowledged[quotation] = (string)answer.Is(200)["receipt"]!;
            }
            catch (HttpRequestException)
            {
                return; // the portal is gone: not acknowledged
            }

            if (acknowledged.Count >= AcknowledgedBeforeTheKill && Interlocked.Exchange(ref killed, 1) == 0)
            {
                await portal.KillAsync();
            }
        });
    }

    private sealed class World : Portal
    {
        protected override bool CleansUp => false;

        public async Task<IReadOnlyList<string>> DraftsAsync()
        {
            using var buyer = await ApiAsync(Cast.Buyer);
            using var supplier = await ApiAsync(Cast.Supplier);
            var drafts = new List<string>();
            for (var i = 0; i < Quotations; i++)
            {
                var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
                drafts.Add(await Trade.DraftQuotationAsync(supplier, notice, 50_000 + i));
            }

            return drafts;
        }

        public async Task EachSubmittedOnceAsync(IReadOnlyList<string> quotations)
        {
            await using var db = Stores.Sqlite(Path.Combine(Folder, "portal.db"));
            var deals = await db.Quotations.Where(q => quotations.Contains(q.Number)).Select(q => q.NoticeId).ToListAsync();
            var submissions = await db.Events.Where(e => e.Kind == nameof(QuotationSubmitted)).Select(e => e.Deal).ToListAsync();
            submissions.Order().ShouldBe(deals.Order());
            (await db.FindBrokenLinkAsync(default)).ShouldBeNull();
        }
    }
}
