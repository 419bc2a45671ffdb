using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin.Directory;

/// <summary>Every company on the portal.</summary>
public sealed partial class CompaniesPage
{
    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    protected override object Filter => (State, Q);

    private CompanyStatus? Chosen => Enum.TryParse<CompanyStatus>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    private string SheetUrl => Urls.AdminCompaniesSheet + Query;

    protected override async Task<(int Total, IReadOnlyList<CompanyRow> Rows)> ReadAsync(PortalDb db, int skip, string? sort)
    {
        var rows = db.CompanyRows(Me, new CompanyFilter(Q, Chosen?.ToString(), Sort: sort));
        return (await rows.CountAsync(Gone), await rows.Skip(skip).Take(PageSize).ToListAsync(Gone));
    }

    private string Kind(CompanyRow row) => row switch
    {
        { IsBuyer: true, IsSupplier: true } => L["발주·수주"],
        { IsBuyer: true } => L["발주업체"],
        { IsSupplier: true } => L["수주업체"],
        _ => L["운영사"],
    };
}
