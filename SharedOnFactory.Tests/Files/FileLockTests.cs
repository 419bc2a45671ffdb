using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Files;

/// <summary>Where many may write at once, whoever takes a file away waits for whoever builds on it, and the other way round.</summary>
public sealed class FileLockTests(PostgresPortal portal) : IClassFixture<PostgresPortal>
{
    [Fact]
    public async Task A_certificate_is_not_taken_back_while_the_completion_rests_on_it()
    {
        using var deal = await Making.StartAsync(portal);
        (await deal.Supplier.PostAsync($"/orders/{deal.Order}/production", new { stage = "machining", percent = 40, note = "1차 가공" })).Is(200);
        var certificate = await deal.UploadAsync("certificate");

        var answer = await MeetAsync(
            db => db.LockOrderAsync(deal.Order, default),
            () => deal.Supplier.DeleteAsync($"/files/{certificate}"),
            db => db.Runs.Where(r => db.Orders.Any(o => o.Id == r.OrderId && o.Number == deal.Order)).ExecuteUpdateAsync(r => r.SetProperty(x => x.CompletedAt, TimeProvider.System.Instant())));

        answer.Is(422).Rule.ShouldBe("production.proofs-stay");
    }

    [Fact]
    public async Task A_drawing_is_not_taken_off_while_its_notice_is_published()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var (number, drawing) = await DraftAsync(buyer);

        var answer = await MeetAsync(
            db => db.LockNoticeAsync(number, default),
            () => buyer.DeleteAsync($"/files/{drawing}"),
            db => db.Notices.Where(n => n.Number == number).ExecuteUpdateAsync(n => n.SetProperty(x => x.State, NoticeState.Open)));

        answer.Is(422).Rule.ShouldBe("file.closed");
    }

    [Fact]
    public async Task A_notice_is_not_published_while_its_only_drawing_is_taken_off()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var (number, drawing) = await DraftAsync(buyer);

        var answer = await MeetAsync(
            db => db.LockNoticeAsync(number, default),
            () => buyer.PostAsync($"/notices/{number}/publish"),
            db => db.Attachments.Where(a => a.Id == Guid.Parse(drawing)).ExecuteUpdateAsync(a => a.SetProperty(x => x.RemovedAt, TimeProvider.System.Instant())));

        answer.Is(422).Rule.ShouldBe("notice.drawing");
    }

    private static async Task<(string Notice, string Drawing)> DraftAsync(ApiClient buyer)
    {
        var number = (string)(await buyer.PostAsync("/notices", Trade.NoticeBody(TimeProvider.System.GetUtcNow().AddHours(2)))).Is(201)["number"]!;
        (await buyer.UploadAsync($"/notices/{number}/files", "specification", "시방서.pdf", Papers.Pdf)).Is(201);
        return (number, (string)(await buyer.UploadAsync($"/notices/{number}/files", "drawing", "bracket.stp", Papers.Step)).Is(201)["id"]!);
    }

    /// <summary>One holds the row; the other comes, and either waits for it or has passed by; then the first writes and lets go.</summary>
    private async Task<Answer> MeetAsync(Func<PortalDb, Task> hold, Func<Task<Answer>> come, Func<PortalDb, Task> write)
    {
        await using var db = portal.Db();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await hold(db);
        var coming = come();
        await Soon.IsAsync(async () => coming.IsCompleted || await WaitsAsync(), isSo => isSo);
        await write(db);
        await transaction.CommitAsync();
        return await coming;
    }

    private async Task<bool> WaitsAsync()
    {
        await using var db = portal.Db();
        return await db.Database.SqlQuery<long>($"""SELECT count(*) AS "Value" FROM pg_locks l JOIN pg_database d ON d.datname = current_database() WHERE NOT l.granted""").SingleAsync() > 0;
    }
}
