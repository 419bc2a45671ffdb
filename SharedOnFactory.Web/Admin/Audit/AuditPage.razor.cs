using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin.Audit;

/// <summary>The record of everything that happened: search, verify, export. The filter is in the address, so that it can be kept.</summary>
public sealed partial class AuditPage
{
    private const int ToldEvery = 2_000;

    private long? _checked;
    private long _all;
    private string? _mark;
    private Verdict? _verdict;

    [Inject]
    private RecordSeal Seal { get; set; } = null!;

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

    protected override object Filter => Wanted;

    private AuditFilter Wanted => new AuditFilter(Person, Company, Deal, Topic, DayOf(From), DayOf(To)).Tidy();

    private string SheetUrl => Urls.AdminAuditSheet + Query;

    protected override async Task<(int Total, IReadOnlyList<AuditRow> Rows)> ReadAsync(PortalDb db, int skip, string? sort)
    {
        var rows = await db.AuditAsync(Me, Wanted, Gone);
        return (await rows.CountAsync(Gone), await db.WithSubjectsAsync(await rows.Skip(skip).Take(PageSize).ToListAsync(Gone), Gone));
    }

    private async Task VerifyAsync()
    {
        if (_checked is not null)
        {
            return;
        }

        await using var db = await Dbs.CreateDbContextAsync(Gone);
        (_all, _checked, _verdict) = (await db.Events.LongCountAsync(Gone), 0, null);
        try
        {
            var broken = await db.FindBrokenLinkAsync(Gone, TellAsync);
            SealVerdict? kept = string.IsNullOrWhiteSpace(_mark) ? null : await Seal.CheckAsync(db, _mark, Gone);
            _verdict = new(_all, broken, await Seal.HeadAsync(db, Gone), kept);
        }
        finally
        {
            _checked = null;
        }
    }

    private static (string Sentence, bool IsGood) Of(SealVerdict kept) => kept switch
    {
        SealVerdict.Stands => ("입력한 표식의 기록이 그대로 있습니다.", true),
        SealVerdict.Shorter => ("입력한 표식의 기록이 없습니다. 기록의 끝이 잘렸거나 예전 백업을 되돌린 것입니다.", false),
        SealVerdict.Differs => ("입력한 표식의 자리에 다른 기록이 있습니다.", false),
        _ => ("이 포털이 만든 표식이 아닙니다. 빠진 글자가 없는지 확인해 주십시오.", false),
    };

    private sealed record Verdict(long Count, long? Broken, string? Head, SealVerdict? Kept);

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

    private string UrlOf(string person) => Addresses.GetUriWithQueryParameters(Urls.AdminAudit, new Dictionary<string, object?>(StringComparer.Ordinal) { ["person"] = person });

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
