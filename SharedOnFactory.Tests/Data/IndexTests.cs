using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Companies.Join;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Admin;
using SharedOnFactory.Web.Admin.Audit;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Desk;

namespace SharedOnFactory.Tests.Data;

/// <summary>What is asked all day finds its rows by an index, however many there are: the database itself is asked how it would look.</summary>
public sealed partial class IndexTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData(Cast.Buyer)]
    [InlineData(Cast.Supplier)]
    public async Task A_desk_and_a_list_of_deals_read_no_deal_but_their_own(string who)
    {
        using var making = await Making.StartAsync(portal);
        var me = await portal.ViewerAsync(who);
        var now = TimeProvider.System.GetUtcNow();
        (await ScannedAsync(async db =>
        {
            await db.DeskAsync(me, now, CancellationToken.None);
            await db.DealRowsAsync(me, await db.InvolvedNotices(me).OrderBy(n => n.Id).ToListAsync(), now, CancellationToken.None);
        })).Intersect(["Orders", "Notices", "Quotations"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_people_of_a_company_and_where_they_are_signed_in_are_found_by_their_company()
    {
        var me = await portal.ViewerAsync(Cast.Administrator);
        (await ScannedAsync(async db =>
        {
            await db.CompanyAsync(me, me.CompanyCode, CancellationToken.None);
            await db.EndSessionsOfAsync(Guid.NewGuid(), TimeProvider.System.GetUtcNow(), CancellationToken.None);
        })).Intersect(["Members", "RefreshTokens", "Sessions"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_done_by_and_to_a_company_is_found_without_reading_the_whole_record()
    {
        var me = await portal.ViewerAsync(Cast.Administrator);
        (await ScannedAsync(async db =>
        {
            await (await db.AuditAsync(me, new(Company: "S0001"), CancellationToken.None)).Take(30).ToListAsync();
            await (await db.AuditAsync(me, new(Company: "S0001", Topic: "people"), CancellationToken.None)).Take(6).ToListAsync();
        })).Intersect(["Events", "Audiences"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_applications_coincidences_are_looked_up_not_searched_for()
    {
        await Applicant.ApplyAsync(portal);
        var me = await portal.ViewerAsync(Cast.Administrator);
        var waiting = 0;
        (await ScannedAsync(async db => waiting = (await db.WaitingCompaniesAsync(me, 100, CancellationToken.None)).Count)).Intersect(["Companies", "Members"]).ShouldBeEmpty();
        waiting.ShouldBePositive();
    }

    /// <summary>The tables of which the database would read every row for one of the questions asked meanwhile.</summary>
    private async Task<IReadOnlyList<string>> ScannedAsync(Func<PortalDb, Task> ask)
    {
        await using var db = portal.Db();
        using var asked = new Asked(portal);
        await ask(db);
        asked.Dispose();
        var questions = asked.Questions.Where(question => ReferenceEquals(question.By, db) && !question.Text.Contains("WHERE 0\n", StringComparison.Ordinal)).ToList(); // an empty list asks for nothing
        questions.ShouldNotBeEmpty();
        List<string> scanned = [];
        foreach (var question in questions)
        {
            var names = Named().Matches(question.Text).ToLookup(m => m.Groups[2].Value, m => m.Groups[1].Value, StringComparer.Ordinal);
            scanned.AddRange((await PlanAsync(db, question)).Select(line => Scan().Match(line)).Where(m => m.Success).SelectMany(m => names[m.Groups[1].Value]));
        }

        return scanned;
    }

    private static async Task<IReadOnlyList<string>> PlanAsync(PortalDb db, Question question)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + question.Text;
        foreach (var (name, value) in question.Values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        List<string> lines = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(3));
        }

        return lines;
    }

    [GeneratedRegex("\"(\\w+)\" AS \"(\\w+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^SCAN (\w+)( USING .*)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scan();
}
