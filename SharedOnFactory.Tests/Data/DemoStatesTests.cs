using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Tests.Data;

/// <summary>Whoever tries the demo world meets every state and every act that can wait for somebody.</summary>
public sealed class DemoStatesTests(DemoWorldFixture fixture, ITestOutputHelper output) : IClassFixture<DemoWorldFixture>
{
    private readonly SeededWorld _world = fixture.World;

    [Fact]
    public async Task Every_state_of_notices_quotations_and_orders_occurs()
    {
        await using var db = _world.Open();
        var notices = await db.Notices.GroupBy(n => n.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var quotations = await db.Quotations.GroupBy(q => q.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var orders = await db.Orders.GroupBy(o => o.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);

        output.WriteLine($"{_world.Took.TotalSeconds:0.0} s, {await db.Events.CountAsync()} events, {await db.Attachments.CountAsync()} files");
        output.WriteLine(string.Join(", ", notices) + "\n" + string.Join(", ", quotations) + "\n" + string.Join(", ", orders));
        Enum.GetValues<NoticeState>().ShouldAllBe(s => notices.ContainsKey(s));
        Enum.GetValues<QuotationState>().ShouldAllBe(s => quotations.ContainsKey(s));
        Enum.GetValues<OrderState>().ShouldAllBe(s => orders.ContainsKey(s));
        orders[OrderState.Closed].ShouldBeGreaterThanOrEqualTo(70);
    }

    [Fact]
    public async Task Every_next_act_waits_for_somebody()
    {
        var progress = (await DealsAsync()).Select(d => DealProgress.Of(d, _world.Now)).ToList();
        var acts = progress.GroupBy(p => p.Act).ToDictionary(g => g.Key, g => g.Count());

        output.WriteLine(string.Join(", ", acts.OrderBy(a => a.Key)));
        Enum.GetValues<NextAct>().ShouldAllBe(act => acts.ContainsKey(act));
        Enum.GetValues<DealStep>().ShouldAllBe(step => progress.Any(p => p.Step == step));
        Enum.GetValues<Party>().ShouldAllBe(party => progress.Any(p => p.Turn == party));
        // Not selected is how a deal ends for those who lost it; the operator, who looks here, sees it go on.
        Enum.GetValues<DealEnd>().Where(end => end != DealEnd.NotSelected).ShouldAllBe(end => progress.Any(p => p.End == end));
        progress.Count(p => p.IsLate).ShouldBeGreaterThan(4);
        progress.Count(p => p.End == DealEnd.Running && !p.IsLate).ShouldBeGreaterThan(25);
    }

    private async Task<List<Deal>> DealsAsync()
    {
        await using var db = _world.Open();
        var orders = await db.Orders.ToDictionaryAsync(o => o.NoticeId);
        var runs = await db.Runs.ToDictionaryAsync(r => r.NoticeId);
        var evaluations = await db.Evaluations.ToDictionaryAsync(e => e.NoticeId);
        var delays = (await db.Delays.ToListAsync()).ToLookup(d => d.NoticeId);
        var deliveries = (await db.Deliveries.ToListAsync()).ToLookup(d => d.NoticeId);
        var inspections = (await db.Inspections.ToListAsync()).ToLookup(i => i.NoticeId);
        var repairs = (await db.Repairs.ToListAsync()).ToLookup(r => r.NoticeId);
        var payments = (await db.Payments.ToListAsync()).ToLookup(p => p.NoticeId);
        return [.. (await db.Notices.ToListAsync()).Select(n => new Deal(n)
        {
            Order = orders.GetValueOrDefault(n.Id),
            Run = runs.GetValueOrDefault(n.Id),
            Evaluation = evaluations.GetValueOrDefault(n.Id),
            Delays = [.. delays[n.Id]],
            Deliveries = [.. deliveries[n.Id]],
            Inspections = [.. inspections[n.Id]],
            Repairs = [.. repairs[n.Id]],
            Payments = [.. payments[n.Id]],
        })];
    }
}
