using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Companies.Join;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace SharedOnFactory.Tests.Api;

/// <summary>
/// A portal in which there is one thing of every kind to be called by name: those a row of <see cref="Routes"/> makes, and a few spare
/// ones on which a deal can end early.
/// </summary>
public partial class ApiWorld : Portal
{
    public const long UnitPrice = 52_020;
    public const long Payable = UnitPrice * 24 * 11 / 10;
    public const string SupplierOnlyLooking = "S0001/watch";
    public const string BuyerStaff = "B0001/staff";
    public const string SupplierStaff = "S0001/maker";

    private readonly Dictionary<string, string> _things = new(StringComparer.Ordinal) { ["company"] = "S0001", ["companyBuyer"] = "B0001", ["owner"] = "notices", ["terms"] = "use" };
    private int _delays = 28;
    private int _next;

    public static object Failing => new { inspected = 24, rejected = 2, result = "fail", defects = new[] { new { type = "dimension", quantity = 2, note = "홀 위치 0.3 벗어남" } } };

    public static object RepairWanted => new { defectType = "dimension", quantity = 2, wanted = "remake", due = Trade.Today.AddDays(7) };

    /// <summary>Who stands in the column of the buyer.</summary>
    public virtual string ActsForTheBuyer => Cast.Buyer;

    public ApiClient Buyer { get; private set; } = null!;
    public ApiClient Supplier { get; private set; } = null!;
    public ApiClient Administrator { get; private set; } = null!;

    public string this[string thing]
    {
        get => _things[thing];
        set => _things[thing] = value;
    }

    /// <summary>What nobody but its own parties may ever read: numbers of documents, amounts.</summary>
    public IEnumerable<string> Secrets =>
        _things.Where(t => t.Key.StartsWith("quotation", StringComparison.Ordinal) || t.Key.StartsWith("order", StringComparison.Ordinal) || t.Key is "noticeDraft")
            .Select(t => t.Value).Append($"{UnitPrice}").Append($"{UnitPrice * 24}").Append("3000000");

    protected override IEnumerable<(string Key, string Value)> Settings => [("Storage:MaxFileSize", "1048576")];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Buyer = await ApiAsync(Cast.Buyer);
        Supplier = await ApiAsync(Cast.Supplier);
        Administrator = await ApiAsync(Cast.Administrator);
        await ApplyAsync();
        await SpareAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        Buyer.Dispose();
        Supplier.Dispose();
        Administrator.Dispose();
        await base.DisposeAsync();
    }

    public int NextDelay() => ++_delays;

    public int Next() => ++_next;

    /// <summary>The goods fail once more, and another repair is asked for.</summary>
    public async Task FailAgainAsync()
    {
        (await Buyer.PostAsync($"/orders/{this["order"]}/inspections", Failing)).Is(201);
        this["repair"] = (string)(await Buyer.PostAsync($"/orders/{this["order"]}/repairs", RepairWanted)).Is(201)["number"]!;
    }

    /// <summary>The address with every name in braces replaced; <paramref name="absent"/> by something that does not exist.</summary>
    public string Fill(string path, string? absent = null) => Place().Replace(Below(path), match =>
    {
        var thing = match.Groups["thing"].Value;
        return Uri.EscapeDataString(thing == absent ? Absent(thing) : _things[thing]);
    });

    public static IReadOnlyList<string> ThingsOf(string path) => [.. Place().Matches(path).Select(m => m.Groups["thing"].Value)];

    /// <summary>The routes the portal really has, in the shape of the table's but with empty braces.</summary>
    public IEnumerable<string> RealRoutes() => Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(e => (Path: "/" + e.RoutePattern.RawText!.Trim('/'), e.Metadata))
        .Where(e => e.Path.StartsWith("/scm/api", StringComparison.Ordinal) || !IsPage(e.Path, e.Metadata))
        .SelectMany(e => MethodsOf(e.Metadata).Select(method => $"{method} {Braces().Replace(e.Path, "{}")}"))
        .Distinct(StringComparer.Ordinal);

    public EndpointMetadataCollection MetadataOf(Row row) => Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .First(e => MethodsOf(e.Metadata).Any(method => $"{method} {Braces().Replace("/" + e.RoutePattern.RawText!.Trim('/'), "{}")}" == ShapeOf(row))).Metadata;

    /// <summary>A row's address in the shape of <see cref="RealRoutes"/>.</summary>
    public static string ShapeOf(Row row) => $"{row.Route[..row.Route.IndexOf(' ', StringComparison.Ordinal)]} {Braces().Replace(Below(row.Path.Split('?')[0]), "{}")}";

    /// <summary>Drawn for people, or fetched by what is drawn for them without anything of their own in it: the walk through the pages looks at those.</summary>
    private static bool IsPage(string path, EndpointMetadataCollection metadata) =>
        metadata.GetMetadata<Microsoft.AspNetCore.Components.Endpoints.ComponentTypeMetadata>() is not null
        || metadata.OfType<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>().Any()
        || path.StartsWith("/_", StringComparison.Ordinal) || path.StartsWith("/{", StringComparison.Ordinal);

    private static string[] MethodsOf(EndpointMetadataCollection metadata) =>
        metadata.GetMetadata<Microsoft.AspNetCore.Components.Endpoints.ComponentTypeMetadata>() is not null ? ["GET"]
        : metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? [.. methods.Where(m => m is not "OPTIONS" and not "HEAD")]
        : ["ANY"];

    private static string Below(string path) => path.StartsWith('.') ? path[1..] : $"/scm/api{path}";

    private static string Absent(string thing) => thing switch
    {
        _ when thing.StartsWith("order", StringComparison.Ordinal) && !thing.EndsWith("File", StringComparison.Ordinal) => "PO-20260102-B0001-9999",
        _ when thing.StartsWith("repair", StringComparison.Ordinal) => "AS-20260102-B0001-9999",
        _ when thing.StartsWith("company", StringComparison.Ordinal) => "S9999",
        _ when thing.StartsWith("member", StringComparison.Ordinal) => "S9999-nobody",
        _ when (thing.StartsWith("notice", StringComparison.Ordinal) || thing.StartsWith("quotation", StringComparison.Ordinal)) && !thing.EndsWith("File", StringComparison.Ordinal) => "20260102-B0001-9999",
        "owner" => "machines",
        _ => "0197a000-0000-7000-8000-000000000000",
    };

    /// <summary>Those who still wait to be let in, a supplier's member who may only look, and staff of both sides.</summary>
    private async Task ApplyAsync()
    {
        await using var db = Db();
        var now = TimeProvider.System.Instant();
        var shop = db.Companies.Single(c => c.Code == "S0001");
        foreach (var (company, code, role) in new[] { (shop, "watch", MemberRole.Viewer), (shop, "maker", MemberRole.Staff), (db.Companies.Single(c => c.Code == "B0001"), "staff", MemberRole.Staff) })
        {
            var member = Member.Apply(company, code, "조담당", $"{code}@example.com", "01012345678", role, now);
            member.Approve(now);
            db.Members.Add(member);
            db.Users.Add(Credentials.OfHash(company, member, PasswordHash));
        }

        this["companyNew"] = (string)(await Applicant.ApplyAsync(this, "supplier"))["companyId"]!;
        this["companyBad"] = (string)(await Applicant.ApplyAsync(this, "supplier"))["companyId"]!;
        foreach (var (thing, code) in new[] { ("memberNew", "newone"), ("memberBad", "badone") })
        {
            db.Members.Add(Member.Apply(shop, code, "신입", $"{code}@example.com", "01012345678", MemberRole.Staff, now));
            this[thing] = $"S0001-{code}";
        }

        var helper = Member.Apply(shop, this["person"] = "helper", "조수", "helper@example.com", "01012345678", MemberRole.Staff, now);
        helper.Approve(now);
        db.Members.Add(helper);
        shop.CheckPeopleFirst(true, now);
        foreach (var (thing, code) in new[] { ("personWaiting", "waiting"), ("personUnwanted", "unwanted") })
        {
            db.Members.Add(Member.Apply(shop, this[thing] = code, "신입", $"{code}@example.com", "01012345678", MemberRole.Staff, now));
        }

        await db.SaveChangesAsync();
    }

    private async Task SpareAsync()
    {
        var later = TimeProvider.System.GetUtcNow().AddHours(2);
        this["noticeDraft"] = (string)(await Buyer.PostAsync("/notices", Trade.NoticeBody(later))).Is(201)["number"]!;
        this["fileSpare"] = (string)(await Buyer.UploadAsync($"/notices/{this["noticeDraft"]}/files", "other", "참고.pdf", Papers.Pdf)).Is(201)["id"]!;
        this["noticeSpare"] = await Trade.PublishAsync(Buyer, later);
        this["quotationSpare"] = await Trade.QuoteAsync(Supplier, await Trade.PublishAsync(Buyer, later), UnitPrice);
        this["orderReturned"] = await IssuedAsync(later);
        (await Administrator.PostAsync($"/admin/orders/{this["orderReturned"]}/reject", new { reason = "납품 장소 누락" })).Is(200);
        this["orderIssued"] = await IssuedAsync(later);
        this["orderApproved"] = await IssuedAsync(later);
        (await Administrator.PostAsync($"/admin/orders/{this["orderApproved"]}/approve")).Is(200);
    }

    private async Task<string> IssuedAsync(DateTimeOffset later)
    {
        var notice = await Trade.PublishAsync(Buyer, later);
        var quotation = await Trade.QuoteAsync(Supplier, notice, UnitPrice);
        await Trade.PassDeadlineAsync(this, notice);
        var order = (string)(await Buyer.PostAsync($"/notices/{notice}/award", new { quotation })).Is(200)["order"]!;
        (await Buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        return order;
    }

    [GeneratedRegex(@"\{(?<thing>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Braces();
}
