using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Deals;

namespace SharedOnFactory.Tests.Browser;

/// <summary>One look at one page.</summary>
/// <param name="Who">Company and member code; null for a visitor who has not signed in.</param>
public sealed record Visit(string? Who, string Address, int Status = 200);

/// <summary>Every page of the portal and who looks at it. A page without a line here fails a test.</summary>
public static class Screens
{
    private const string Buyer = "B0001/kimdh";
    private const string Supplier = "S0002/seohj";
    private const string Onlooker = "S0002/viewer";
    private const string Both = "D0001/namks";
    private const string Administrator = "A0001/admin";

    /// <summary>Page → who looks at it (nobody here when the walk through the acts opens it anyway); a name in braces is found in the demo world by <see cref="FindAsync"/>.</summary>
    private static readonly (string Page, Visit[] Visits)[] Table =
    [
        ("/", [new(null, "/")]),
        ("/sign-in", [new(null, "/sign-in")]),
        ("/setup", [new(null, "/setup", 404)]),
        ("/not-found", [new(null, "/not-found", 404), new(Buyer, "/no/such/page", 404)]),
        ("/no-access", [new(Supplier, "/no-access", 403)]),
        ("/scm/api/docs", [new(null, "/scm/api/docs")]),
        ("/account", [new(Buyer, "/account"), new(Administrator, "/account")]),
        ("/account/password", [new(Supplier, "/account/password")]),
        ("/desk", [new(Buyer, "/desk"), new(Supplier, "/desk"), new(Both, "/desk"), new(Onlooker, "/desk")]),
        ("/open", [new(Supplier, "/open"), new(Onlooker, "/open")]),
        ("/notices", [new(Buyer, "/notices")]),
        ("/notices/new", [new(Buyer, "/notices/new")]),
        ("/notices/{Number}", [new(Buyer, "/notices/{open}"), new(Supplier, "/notices/{open}"), new(Administrator, "/notices/{open}")]),
        ("/notices/{Number}/edit", []),
        ("/notices/{Number}/board", [new(Buyer, "/notices/{open}/board")]),
        ("/notices/{Number}/quote", [new(Supplier, "/notices/{unquoted}/quote")]),
        ("/quotations", [new(Supplier, "/quotations")]),
        ("/quotations/{Number}", [new(Supplier, "/quotations/{quotation}")]),
        ("/orders", [new(Buyer, "/orders"), new(Supplier, "/orders"), new(Both, "/orders")]),
        ("/orders/{Number}", [new(Administrator, "/orders/{order}")]),
        ("/orders/{Number}/production", [new(Administrator, "/orders/{order}/production")]),
        ("/orders/{Number}/deliveries", [new(Administrator, "/orders/{order}/deliveries")]),
        ("/orders/{Number}/inspection", [new(Administrator, "/orders/{order}/inspection")]),
        ("/deals", [new(Buyer, "/deals"), new(Supplier, "/deals"), new(Administrator, "/deals")]),
        ("/deals/{Number}", [new(Buyer, "/deals/{open}"), new(Administrator, "/deals/{finished}")]),
        ("/admin", [new(Administrator, "/admin")]),
        ("/admin/audit", [new(Administrator, "/admin/audit")]),
        ("/admin/companies", [new(Administrator, "/admin/companies")]),
        ("/admin/members", [new(Administrator, "/admin/members")]),
    ];

    /// <summary>Pages that came in from elsewhere and wait for their line. This list may only become shorter.</summary>
    public static readonly IReadOnlyList<string> Later = [];

    public static IEnumerable<string> Pages => Table.Select(row => row.Page);

    public static IEnumerable<string> RealPages => typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template);

    /// <summary>The table's visits, and for every act that can wait for somebody, whoever it waits for on the page where it is done.</summary>
    public static async Task<IReadOnlyList<Visit>> AllAsync(DemoPortal world)
    {
        var found = await FindAsync(world);
        var visits = Table.SelectMany(row => row.Visits).Select(visit => visit with { Address = Fill(visit.Address, found) });
        var forms = world.Deals.GroupBy(row => row.Progress.Act).Where(g => g.Key is not NextAct.None and not NextAct.SubmitQuotation)
            .Select(g => g.First()).Select(row => new Visit(WhoseTurn(world, row), row.Url()));
        return [.. visits.Concat(forms).Distinct().OrderBy(visit => visit.Who, StringComparer.Ordinal)];
    }

    private static string WhoseTurn(DemoPortal world, DealRow row) => row.Progress.Turn switch
    {
        Party.Buyer => world.People[row.Deal.Notice.BuyerId],
        Party.Supplier => world.People[row.Deal.Order!.SupplierId],
        _ => Administrator,
    };

    private static async Task<Dictionary<string, string>> FindAsync(DemoPortal world)
    {
        await using var db = world.Db();
        var buyer = await db.Companies.Where(c => c.Code == "B0001").Select(c => c.Id).SingleAsync();
        var supplier = await db.Companies.Where(c => c.Code == "S0002").Select(c => c.Id).SingleAsync();
        var open = await db.Notices.Where(n => n.State == NoticeState.Open).OrderBy(n => n.CreatedAt).ToListAsync();
        var quoted = await db.Quotations.Where(q => q.SupplierId == supplier).Select(q => q.NoticeId).ToListAsync();
        var mine = open.FindAll(n => n.BuyerId == buyer && n.Invited.Count == 0);
        return new(StringComparer.Ordinal)
        {
            ["open"] = mine[0].Number,
            ["unquoted"] = open.Find(n => n.Invited.Count == 0 && !quoted.Contains(n.Id))!.Number,
            ["quotation"] = await db.Quotations.Where(q => q.SupplierId == supplier && q.State != QuotationState.Draft).Select(q => q.Number).FirstAsync(),
            ["order"] = world.Deals.First(row => row.Progress.Act == NextAct.DecideRepair).Deal.Order!.Number,
            ["finished"] = world.Deals.First(row => row.Progress.End == DealEnd.Finished).Deal.Notice.Number,
        };
    }

    private static string Fill(string address, Dictionary<string, string> found) => found.Aggregate(address, (text, thing) => text.Replace($"{{{thing.Key}}}", thing.Value, StringComparison.Ordinal));
}
