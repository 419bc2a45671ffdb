using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Quotations.Pages;

/// <summary>A supplier's own quotations, one page of them at a time.</summary>
public sealed partial class QuotationsPage(NavigationManager navigation)
{
    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    private QuotationState? Chosen => Enum.TryParse<QuotationState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    protected override IEnumerable<string> Boards => [Web.Live.Boards.Company(Me.CompanyId)];

    protected override Narrowed Filter => new(Chosen, Q);

    protected override async Task<QuotationList> ReadAsync(PortalDb db, Narrowed filter, GridPlace place, CancellationToken ct)
    {
        var counts = await db.Quotations.VisibleTo(Me).Where(q => q.SupplierId == Me.CompanyId).CountByAsync(q => q.State, ct);
        var rows = db.OwnRows(Me, filter.State, filter.Q);
        return new(counts, await rows.CountAsync(ct), await rows.Skip(place.Skip).Take(place.Top).ToListAsync(ct));
    }

    private static string UrlOf(QuotationRow row) => row.State == QuotationState.Draft ? Urls.Quote(row.NoticeNumber) : Urls.Quotation(row.Number);

    private string UrlOf(string? state, string? q) => navigation.GetUriWithQueryParameters(Urls.Quotations, new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["state"] = state?.ToLowerInvariant(),
        ["q"] = string.IsNullOrWhiteSpace(q) ? null : q.Trim(),
    });

    public sealed record Narrowed(QuotationState? State, string? Q);

    public sealed record QuotationList(IReadOnlyDictionary<QuotationState, int> Counts, int Total, IReadOnlyList<QuotationRow> Rows);
}
