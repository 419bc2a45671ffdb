using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Data.Demo;

namespace SharedOnFactory.Tests.Data;

public sealed class DemoWorldTests(DemoWorldFixture fixture) : IClassFixture<DemoWorldFixture>
{
    private readonly SeededWorld _world = fixture.World;

    [Fact]
    public async Task The_facts_stand_in_the_order_of_time_and_the_chain_is_whole()
    {
        await using var db = _world.Open();
        var times = await db.Events.OrderBy(e => e.Sequence).Select(e => e.At).ToListAsync();

        times.Count.ShouldBeGreaterThan(1500);
        times.ShouldBe(times.Order());
        times[^1].ShouldBeLessThan(_world.Now);
        (await db.FindBrokenLinkAsync(CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Facts_name_the_member_that_acted()
    {
        await using var db = _world.Open();
        string[] byTheClock = ["NoticeClosed", "NoticeFailed", "CompanyApplied", "MemberApplied", "FileAttached", "CompanyApproved", "MemberApproved", "MemberRoleChanged"];
        var nameless = await db.Events.Where(e => e.MemberId == null).Select(e => e.Kind).Distinct().ToListAsync();
        nameless.ShouldAllBe(kind => byTheClock.Contains(kind));
        (await db.Events.AnyAsync(e => e.MemberId == null && e.Kind == "FileAttached" && e.Deal != Guid.Empty)).ShouldBeFalse(); // only an applicant's certificate

        var submitters = await db.Events.Where(e => e.Kind == "QuotationSubmitted").Select(e => e.CompanyId).Distinct().ToListAsync();
        var suppliers = await db.Companies.Where(c => c.IsSupplier).Select(c => (Guid?)c.Id).ToListAsync();
        submitters.ShouldNotBeEmpty();
        submitters.ShouldBeSubsetOf(suppliers);
    }

    [Fact]
    public async Task Every_published_notice_has_a_drawing_and_a_specification_that_open()
    {
        await using var db = _world.Open();
        var published = await db.Notices.Where(n => n.PublishedAt != null).Select(n => n.Id).ToListAsync();
        var files = (await db.Attachments.Where(a => a.RemovedAt == null).ToListAsync()).ToLookup(a => a.OwnerId);

        published.Count.ShouldBeGreaterThan(100);
        published.ShouldAllBe(id => files[id].Any(f => f.Kind == AttachmentKind.Drawing) && files[id].Any(f => f.Kind == AttachmentKind.Specification));
        foreach (var file in files.SelectMany(f => f).DistinctBy(f => f.Sha256))
        {
            await using var content = _world.Files.Open(file.Sha256);
            content.Length.ShouldBe(file.Size);
        }
    }

    [Fact]
    public async Task Every_submitted_quotation_has_one_paper_and_finished_production_a_certificate_and_a_photo()
    {
        await using var db = _world.Open();
        var files = (await db.Attachments.Where(a => a.RemovedAt == null).ToListAsync()).ToLookup(a => a.OwnerId, a => a.Kind);
        var quotations = await db.Quotations.Where(q => q.Revision > 0).Select(q => q.Id).ToListAsync();
        var made = await db.Runs.Where(r => r.CompletedAt != null).Select(r => r.OrderId).ToListAsync();

        quotations.ShouldAllBe(id => files[id].Count(k => k == AttachmentKind.Quotation) == 1);
        made.Count.ShouldBeGreaterThan(70);
        made.ShouldAllBe(id => files[id].Contains(AttachmentKind.Certificate) && files[id].Contains(AttachmentKind.Photo));
    }

    [Fact]
    public async Task Nothing_has_happened_yet_that_lies_ahead()
    {
        await using var db = _world.Open();
        (await db.Attachments.AnyAsync(a => a.AttachedAt >= _world.Now)).ShouldBeFalse();
        (await db.Orders.AnyAsync(o => o.CreatedAt >= _world.Now || o.IssuedAt >= _world.Now || o.ClosedAt >= _world.Now)).ShouldBeFalse();
        (await db.Quotations.AnyAsync(q => q.SubmittedAt >= _world.Now)).ShouldBeFalse();
        var open = await db.Notices.Where(n => n.State == NoticeState.Open).ToListAsync();
        open.ShouldAllBe(n => n.Deadline > _world.Now && n.PublishedAt < _world.Now);
        open.Min(n => n.Deadline!.Value - _world.Now).ShouldBe(TimeSpan.FromMinutes(20));
        (await db.Notices.AnyAsync(n => n.State != NoticeState.Open && n.State != NoticeState.Draft && n.State != NoticeState.Cancelled && n.Deadline >= _world.Now)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_accounts_on_the_sign_in_page_open_with_the_one_password()
    {
        await using var db = _world.Open();
        foreach (var account in DemoWorld.Accounts)
        {
            var name = account.Key.ToUpperInvariant();
            var credential = await db.Users.SingleAsync(u => u.NormalizedUserName == name);
            new PasswordHasher<Credential>().VerifyHashedPassword(credential, credential.PasswordHash!, DemoWorld.Password).ShouldBe(PasswordVerificationResult.Success);
            (await db.ViewerAsync(credential.Id, CancellationToken.None)).ShouldNotBeNull().CompanyCode.ShouldBe(account.CompanyCode);
        }
    }

    [Fact]
    public async Task Companies_of_every_kind_are_there_and_the_next_code_is_free()
    {
        await using var db = _world.Open();
        var companies = await db.Companies.ToListAsync();
        companies.Count(c => c is { IsBuyer: true, Status: CompanyStatus.Approved }).ShouldBeGreaterThanOrEqualTo(6);
        companies.Count(c => c is { IsSupplier: true, Status: CompanyStatus.Approved }).ShouldBeGreaterThanOrEqualTo(12);
        var waiting = companies.Where(c => c.Status == CompanyStatus.Applied).ToList();
        waiting.Count.ShouldBe(2);
        foreach (var company in companies.Where(c => !c.IsOperator))
        {
            (await db.Attachments.SingleAsync(a => a.OwnerId == company.Id && a.Owner == AttachmentOwner.Company)).Kind.ShouldBe(AttachmentKind.Registration);
        }

        companies.ShouldAllBe(c => c.RegistrationNumber == null || BusinessNumber.IsValid(c.RegistrationNumber));

        await using var turn = await db.Database.BeginTransactionAsync();
        var next = await db.NextAsync("company S", CancellationToken.None);
        companies.ShouldNotContain(c => c.Code == $"S{next:0000}");
        companies.ShouldContain(c => c.Code == $"S{next - 1:0000}");
    }

    [Fact]
    public async Task Seeding_again_changes_nothing()
    {
        await using var db = _world.Open();
        var before = await db.Events.CountAsync();
        await _world.SeedAsync();
        (await db.Events.CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task The_same_moment_gives_the_same_world()
    {
        await using var again = await SeededWorld.AtAsync(DemoWorldFixture.Moment);
        (await FingerprintAsync(again)).ShouldBe(await FingerprintAsync(_world));
    }

    [Theory]
    [InlineData("2026-11-22T15:00:30Z")] // just past midnight in Seoul, a Monday
    [InlineData("2027-02-10T08:59:59Z")] // the evening after the new year holidays
    public async Task The_world_can_be_told_on_any_day(string now)
    {
        await using var world = await SeededWorld.AtAsync(now);
        await using var db = world.Open();
        (await db.Notices.CountAsync()).ShouldBe((await FingerprintAsync(_world)).Count(line => line.StartsWith('N')));
    }

    private static async Task<List<string>> FingerprintAsync(SeededWorld world)
    {
        await using var db = world.Open();
        var notices = await db.Notices.OrderBy(n => n.Number).Select(n => $"N {n.Number} {n.State} {n.Title} {n.Deadline}").ToListAsync();
        var quotations = await db.Quotations.OrderBy(q => q.Number).Select(q => $"Q {q.Number} {q.State} {q.Revision} {q.Total} {q.DeliveryDate}").ToListAsync();
        var orders = await db.Orders.OrderBy(o => o.Number).Select(o => $"O {o.Number} {o.State} {o.Total} {o.DueDate}").ToListAsync();
        var events = await db.Events.OrderBy(e => e.Sequence).Select(e => $"E {e.Sequence} {e.Kind} {e.At.Ticks}").ToListAsync();
        return [.. notices, .. quotations, .. orders, .. events];
    }
}
