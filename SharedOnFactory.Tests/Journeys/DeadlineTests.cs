using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Steps.Quotations;

namespace SharedOnFactory.Tests.Journeys;

public sealed class DeadlineOnSqliteTests(Portal portal) : DeadlineTests(portal), IClassFixture<Portal>;

public sealed class DeadlineOnPostgresTests(PostgresPortal portal) : DeadlineTests(portal), IClassFixture<PostgresPortal>;

/// <summary>At the deadline it is too late, and what was acknowledged before it counts, however close.</summary>
public abstract class DeadlineTests(Portal portal)
{
    private const int Notices = 24;

    [Fact]
    public async Task Around_the_deadline_none_is_accepted_late_and_none_acknowledged_is_lost()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        var drafts = new List<(string Notice, string Quotation)>();
        for (var i = 0; i < Notices; i++)
        {
            var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
            drafts.Add((notice, await Trade.DraftQuotationAsync(supplier, notice, 50_000 + i)));
        }

        var deadline = TimeProvider.System.GetUtcNow().AddMilliseconds(600);
        await MoveDeadlinesAsync(deadline);
        var answers = await Task.WhenAll(drafts.Select((draft, i) => SubmitAsync(supplier, draft.Quotation, deadline.AddMilliseconds(-50 + (i * 100.0 / Notices)))));
        await portal.Get<CloseNotices>().RunAsync();

        (await supplier.PostAsync($"/quotations/{drafts[^1].Quotation}/submit")).Status.ShouldBe(answers[^1].Status == 200 ? 409 : 422, "after the deadline nothing counts");
        await using var db = portal.Db();
        for (var i = 0; i < Notices; i++)
        {
            var quotation = await db.Quotations.SingleAsync(q => q.Number == drafts[i].Quotation);
            var notice = await db.Notices.SingleAsync(n => n.Number == drafts[i].Notice);
            var accepted = answers[i].Status == 200;
            answers[i].Status.ShouldBeOneOf(200, 422);
            quotation.State.ShouldBe(accepted ? QuotationState.Submitted : QuotationState.Draft);
            notice.State.ShouldBe(accepted ? NoticeState.Closed : NoticeState.Failed);
            (accepted ? quotation.SubmittedAt : null).GetValueOrDefault().ShouldBeLessThan(deadline);
        }
    }

    private static async Task<Answer> SubmitAsync(ApiClient supplier, string quotation, DateTimeOffset at)
    {
        var wait = at - TimeProvider.System.GetUtcNow();
        await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
        return await supplier.PostAsync($"/quotations/{quotation}/submit");
    }

    private async Task MoveDeadlinesAsync(DateTimeOffset deadline)
    {
        await using var db = portal.Db();
        var instant = deadline.UtcDateTime;
        await db.Database.ExecuteSqlAsync($"""UPDATE "Notices" SET "Deadline" = {instant} WHERE "State" = 'Open'""");
    }
}
