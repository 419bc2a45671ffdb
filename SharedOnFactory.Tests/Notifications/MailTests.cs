using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;

namespace SharedOnFactory.Tests.Notifications;

/// <summary>Mail over a real SMTP conversation: what the server does with it is known, and nothing is lost.</summary>
public sealed class MailTests(MailPortal portal) : IClassFixture<MailPortal>
{
    [Fact]
    public async Task A_mail_arrives_and_its_text_is_forgotten()
    {
        portal.Mail.Mood = MailMood.Accepts;
        var id = await WriteAsync("하나 https://portal.example.com/password/reset?token=secret-1");

        await BecomesAsync(id, m => m.State == MailState.Sent);

        var mail = await MailAsync(id);
        (mail.Text, mail.Tries, mail.LastError).ShouldBe((null, 1, null));
        var arrived = portal.Mail.Arrived.Single(a => MailServer.TextOf(a).Contains("secret-1", StringComparison.Ordinal));
        MailServer.TextOf(arrived).ShouldContain("하나");
        arrived.ShouldContain("To: someone@example.com");
        arrived.ShouldContain($"<{id:N}@example.com>");
    }

    [Fact]
    public async Task A_mail_the_server_puts_off_is_tried_again_later_and_arrives_once()
    {
        portal.Mail.Mood = MailMood.Defers;
        var id = await WriteAsync("둘 secret-2");
        await BecomesAsync(id, m => m is { Tries: 1, LastError: not null });
        var waiting = await MailAsync(id);
        waiting.State.ShouldBe(MailState.Waiting);
        waiting.LastError!.ShouldContain("450");
        waiting.DueAt.ShouldBeGreaterThan(TimeProvider.System.GetUtcNow().AddSeconds(30));

        portal.Mail.Mood = MailMood.Accepts;
        await DueNowAsync(id);
        await BecomesAsync(id, m => m.State == MailState.Sent);
        (await MailAsync(id)).Tries.ShouldBe(2);
        portal.Mail.Arrived.Count(a => MailServer.TextOf(a).Contains("secret-2", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_mail_is_not_tried_again_until_an_administrator_sends_it_again()
    {
        portal.Mail.Mood = MailMood.Refuses;
        var id = await WriteAsync("셋 secret-3");
        await BecomesAsync(id, m => m.State == MailState.Failed);
        (await MailAsync(id)).LastError!.ShouldContain("550");

        using var buyer = await portal.ApiAsync(Cast.Buyer);
        (await buyer.GetAsync("/admin/mails")).Is(403);
        (await buyer.PostAsync($"/admin/mails/{id}/resend")).Is(403);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var listed = (await administrator.GetAsync("/admin/mails?state=failed")).Is(200);
        listed.Text.ShouldContain(id.ToString());
        listed.Text.ShouldNotContain("secret-3");

        portal.Mail.Mood = MailMood.Accepts;
        (await administrator.PostAsync($"/admin/mails/{id}/resend")).Is(200);
        await BecomesAsync(id, m => m.State == MailState.Sent);
        (await administrator.PostAsync($"/admin/mails/{id}/resend")).Is(409);
    }

    [Theory]
    [InlineData(MailMood.Hangs)]
    [InlineData(MailMood.DropsAfterData)]
    public async Task A_server_that_hangs_or_breaks_off_holds_nothing_up_and_loses_nothing(MailMood mood)
    {
        portal.Mail.Mood = mood;
        var id = await WriteAsync($"넷 secret-{mood}");
        await BecomesAsync(id, m => m is { Tries: 1, LastError: not null });
        (await MailAsync(id)).State.ShouldBe(MailState.Waiting);

        portal.Mail.Mood = MailMood.Accepts;
        await DueNowAsync(id);
        await BecomesAsync(id, m => m.State == MailState.Sent);
        portal.Mail.Arrived.ShouldContain(a => MailServer.TextOf(a).Contains($"secret-{mood}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mail_whose_link_has_ended_is_not_sent_any_more()
    {
        portal.Mail.Mood = MailMood.Accepts;
        var id = await WriteAsync("다섯 secret-5", uselessAfter: TimeProvider.System.Instant().AddMinutes(-1), isDueLater: true);
        await BecomesAsync(id, m => m.State == MailState.Expired);
        (await MailAsync(id)).Text.ShouldBeNull();
        portal.Mail.Arrived.ShouldNotContain(a => MailServer.TextOf(a).Contains("secret-5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_not_saved_is_not_mailed()
    {
        var door = portal.Get<Door>();
        await Should.ThrowAsync<InvalidOperationException>(() => door.EnterAsSystemAsync<bool>(
            (db, now) =>
            {
                db.Mails.Add(OutgoingMail.Write(null, "someone@example.com", "제목", "여섯 secret-6", now));
                throw new InvalidOperationException("the change failed");
            },
            CancellationToken.None));
        await using var db = portal.Db();
        (await db.Mails.AnyAsync(m => m.Text!.Contains("secret-6"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_nodes_that_take_one_mail_send_it_once()
    {
        var id = await WriteAsync("일곱 secret-7", isDueLater: true);
        await using var one = portal.Db();
        await using var other = portal.Db();
        var (first, second) = (await one.Mails.SingleAsync(m => m.Id == id), await other.Mails.SingleAsync(m => m.Id == id));
        first.Take(TimeProvider.System.Instant(), TimeSpan.FromHours(1));
        second.Take(TimeProvider.System.Instant(), TimeSpan.FromHours(1));
        await one.SaveChangesAsync();
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync());
    }

    private Task<Guid> WriteAsync(string text, DateTimeOffset? uselessAfter = null, bool isDueLater = false) => portal.Get<Door>().EnterAsSystemAsync(
        (db, now) =>
        {
            var mail = OutgoingMail.Write(null, "someone@example.com", "제목", text, now, uselessAfter);
            if (isDueLater)
            {
                mail.Take(now, TimeSpan.FromHours(1));
            }

            db.Mails.Add(mail);
            return Task.FromResult(mail.Id);
        },
        CancellationToken.None);

    private async Task<OutgoingMail> MailAsync(Guid id)
    {
        await using var db = portal.Db();
        return await db.Mails.AsNoTracking().SingleAsync(m => m.Id == id);
    }

    /// <summary>The portal's own clock sends it; the test only waits.</summary>
    private Task BecomesAsync(Guid id, Func<OutgoingMail, bool> isSo) => Soon.IsAsync(() => MailAsync(id), isSo);

    private async Task DueNowAsync(Guid id)
    {
        var now = TimeProvider.System.Instant();
        await portal.Get<Door>().EnterAsSystemAsync((db, _) => db.Mails.Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, now)), CancellationToken.None);
    }
}
