using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;

namespace SharedOnFactory.Tests.Browser;

/// <summary>One look at one page.</summary>
/// <param name="Who">Company and member code; null for a visitor who has not signed in.</param>
public sealed record Visit(string? Who, string Address, int Status = 200);

/// <summary>Every page of the portal and who looks at it. A page without a line here fails a test.</summary>
public static class Screens
{
    public const string Buyer = "B0001/kimdh";
    public const string Supplier = "S0002/seohj";
    private const string Onlooker = "S0002/viewer";
    private const string Both = "D0001/namks";
    public const string Administrator = "A0001/admin";

    /// <summary>Page → who looks at it (nobody here when the walk through the acts opens it anyway); a name in braces is found in the demo world by <see cref="FindAsync"/>.</summary>
    private static readonly (string Page, Visit[] Visits)[] Table =
    [
        ("/", [new(null, "/")]),
        ("/sign-in", [new(null, "/sign-in")]),
        ("/setup", [new(null, "/setup", 404)]),
        ("/not-found", [new(null, "/not-found", 404), new(Buyer, "/no/such/page", 404)]),
        ("/no-access", [new(Supplier, "/no-access", 403)]),
        ("/scm/api/docs", [new(null, "/scm/api/docs")]),
        ("/sign-in/code", [new(null, "/sign-in/code")]),
        ("/password/forgotten", [new(null, "/password/forgotten")]),
        ("/password/reset", [new(null, "/password/reset")]),
        ("/account", [new(Buyer, "/account"), new(Administrator, "/account")]),
        ("/account/email", [new(null, "/account/email")]),
        ("/account/password", [new(Supplier, "/account/password")]),
        ("/account/security", [new(Buyer, "/account/security"), new(Administrator, "/account/security")]),
        ("/account/totp", [new(Supplier, "/account/totp")]),
        ("/account/passkeys", [new(Buyer, "/account/passkeys")]),
        ("/account/sessions", [new(Supplier, "/account/sessions")]),

        // JoiningTests walks through the guided pages and looks at each; without what was typed before they lead back to the start.
        ("/join", [new(null, "/join")]),
        ("/join/company", []),
        ("/join/person", []),
        ("/join/certificate", []),
        ("/join/consents", []),
        ("/join/review", []),
        ("/join/done", []),
        ("/join/member", [new(null, "/join/member")]),
        ("/join/status", [new(null, "/join/status")]),
        ("/company/people", [new(Buyer, "/company/people"), new(Onlooker, "/company/people")]),
        ("/company/profile", [new(Buyer, "/company/profile"), new(Supplier, "/company/profile"), new(Both, "/company/profile")]),
        ("/companies/{Code}", [new(null, "/companies/S0002"), new(Buyer, "/companies/S0002"), new(Supplier, "/companies/S9999", 404)]),

        ("/terms", [new(null, "/terms")]),
        ("/privacy", [new(null, "/privacy")]),
        ("/contact", [new(null, "/contact")]),
        ("/site-map", [new(null, "/site-map")]),
        ("/help", [new(null, "/help"), new(Buyer, "/help")]),
        ("/help/guides", [new(null, "/help/guides")]),
        ("/help/guides/{Name}", [new(null, "/help/guides/supplier"), new(null, "/help/guides/no-such", 404)]),
        ("/help/questions", [new(Buyer, "/help/questions")]),
        ("/help/questions/new", [new(Supplier, "/help/questions/new")]),
        ("/help/questions/{Id:guid}", [new(Buyer, "/help/questions/{question}"), new(Supplier, "/help/questions/{question}", 404), new(Administrator, "/help/questions/{question}")]),
        ("/announcements", [new(Supplier, "/announcements")]),
        ("/announcements/{Id:guid}", [new(Buyer, "/announcements/{announcement}")]),
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
        ("/admin/companies/{Code}", [new(Administrator, "/admin/companies/S0002"), new(Administrator, "/admin/companies/S9999", 404)]),
        ("/admin/members", [new(Administrator, "/admin/members")]),
        ("/admin/mails", [new(Administrator, "/admin/mails")]),
        ("/admin/help", [new(Administrator, "/admin/help")]),
        ("/admin/help/questions", [new(Administrator, "/admin/help/questions")]),
        ("/admin/help/faq", [new(Administrator, "/admin/help/faq")]),
        ("/admin/help/faq/{Slug}", [new(Administrator, "/admin/help/faq/{faq}")]),
        ("/admin/help/announcements", [new(Administrator, "/admin/help/announcements")]),
        ("/admin/help/announcements/new", [new(Administrator, "/admin/help/announcements/new")]),
        ("/admin/help/announcements/{Id:guid}", [new(Administrator, "/admin/help/announcements/{announcement}")]),
        ("/admin/help/terms", [new(Administrator, "/admin/help/terms")]),
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
        var now = TimeProvider.System.Instant();
        var announcement = Announcement.Write(new("정기 점검", "일요일 새벽에 쉽니다.", AnnouncementAudience.Everybody, IsPinned: true, now, now.AddDays(7)), now);
        var question = HelpQuestion.Ask(await world.ViewerAsync(Buyer), "세금계산서", "어디에서 볼 수 있습니까?", isPublic: false, now);
        question.Reply("주문 화면의 **서류** 칸입니다.", now);
        db.AddRange(announcement, question);
        await db.SaveChangesAsync();
        var buyer = await db.Companies.Where(c => c.Code == "B0001").Select(c => c.Id).SingleAsync();
        var supplier = await db.Companies.Where(c => c.Code == "S0002").Select(c => c.Id).SingleAsync();
        var open = await db.Notices.Where(n => n.State == NoticeState.Open).OrderBy(n => n.CreatedAt).ToListAsync();
        var quoted = await db.Quotations.Where(q => q.SupplierId == supplier).Select(q => q.NoticeId).ToListAsync();
        var mine = open.FindAll(n => n.BuyerId == buyer && n.Invited.Count == 0);
        return new(StringComparer.Ordinal)
        {
            ["announcement"] = announcement.Id.ToString(),
            ["question"] = question.Id.ToString(),
            ["faq"] = await db.FaqEntries.OrderBy(e => e.Position).Select(e => e.Slug).FirstAsync(),
            ["open"] = mine[0].Number,
            ["unquoted"] = open.Find(n => n.Invited.Count == 0 && !quoted.Contains(n.Id))!.Number,
            ["quotation"] = await db.Quotations.Where(q => q.SupplierId == supplier && q.State != QuotationState.Draft).Select(q => q.Number).FirstAsync(),
            ["order"] = world.Deals.First(row => row.Progress.Act == NextAct.DecideRepair).Deal.Order!.Number,
            ["finished"] = world.Deals.First(row => row.Progress.End == DealEnd.Finished).Deal.Notice.Number,
        };
    }

    private static string Fill(string address, Dictionary<string, string> found) => found.Aggregate(address, (text, thing) => text.Replace($"{{{thing.Key}}}", thing.Value, StringComparison.Ordinal));
}
