using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin.Audit;

/// <summary>The record of everything that happened: search, verify, export. The filter is in the address, so that it can be kept.</summary>
public sealed partial class AuditPage(IDbContextFactory<PortalDb> dbs, NavigationManager navigation)
{
    private const int PageSize = 30;
    private const int ToldEvery = 2_000;

    private IReadOnlyList<AuditRow> _rows = [];
    private int _total;
    private int _skip;
    private bool _isLoading;
    private AuditFilter? _loaded;
    private long? _checked;
    private long _all;
    private (long Count, long? Broken)? _verdict;

    [SupplyParameterFromQuery]
    public string? Person { get; set; }

    [SupplyParameterFromQuery]
    public string? Company { get; set; }

    [SupplyParameterFromQuery]
    public string? Deal { get; set; }

    [SupplyParameterFromQuery]
    public string? Topic { get; set; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    private AuditFilter Filter => new AuditFilter(Person, Company, Deal, Topic, DayOf(From), DayOf(To)).Tidy();

    private string SheetUrl => Urls.AdminAuditSheet + new Uri(navigation.Uri).Query;

    protected override async Task LoadAsync()
    {
        if (_loaded != Filter)
        {
            (_loaded, _skip) = (Filter, 0);
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        var rows = await db.AuditAsync(Me, Filter, Gone);
        _total = await rows.CountAsync(Gone);
        _rows = await rows.Skip(_skip).Take(PageSize).ToListAsync(Gone);
    }

    private async Task LoadPageAsync(LoadDataArgs args)
    {
        if (args.Skip.GetValueOrDefault() == _skip)
        {
            return; // The first rows came with the page itself.
        }

        (_skip, _isLoading) = (args.Skip.GetValueOrDefault(), true);
        await ReloadAsync();
        _isLoading = false;
    }

    private async Task VerifyAsync()
    {
        if (_checked is not null)
        {
            return;
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        (_all, _checked, _verdict) = (await db.Events.LongCountAsync(Gone), 0, null);
        try
        {
            var broken = await db.FindBrokenLinkAsync(Gone, TellAsync);
            _verdict = (_all, broken);
        }
        finally
        {
            _checked = null;
        }
    }

    private async Task TellAsync(long sequence)
    {
        if (sequence % ToldEvery == 0)
        {
            _checked = sequence;
            StateHasChanged();
            await Task.Yield();
        }
    }

    private TimelineEntry Say(AuditRow row) => Headline.Of(row.Event, row.Who, text => L[text]);

    private IEnumerable<(string Name, string Value)> Details(AuditRow row)
    {
        using var payload = JsonDocument.Parse(row.Event.Payload);
        foreach (var property in payload.RootElement.EnumerateObject())
        {
            yield return (property.Name, property.Value.ToString());
        }

        yield return (L["지문"], row.Event.Hash);
        yield return (L["앞 기록의 지문"], row.Event.Previous);
    }

    private string UrlOf(string person) => navigation.GetUriWithQueryParameters(Urls.AdminAudit, new Dictionary<string, object?>(StringComparer.Ordinal) { ["person"] = person });

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
