using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin.Directory;

/// <summary>Every member of every company.</summary>
public sealed partial class MembersPage
{
    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    protected override object Filter => (State, Q);

    private MemberStatus? Chosen => Enum.TryParse<MemberStatus>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    private string SheetUrl => Urls.AdminMembersSheet + Query;

    protected override async Task<(int Total, IReadOnlyList<MemberRow> Rows)> ReadAsync(PortalDb db, int skip, string? sort)
    {
        var filter = new MemberFilter(Q, Chosen?.ToString(), Sort: sort);
        return (await db.FindMembers(Me, filter).CountAsync(Gone), await db.MemberRows(Me, filter).Skip(skip).Take(PageSize).ToListAsync(Gone));
    }
}
