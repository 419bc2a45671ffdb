using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>Who belongs to the company: everybody may see it, the 대표 decides.</summary>
public sealed partial class PeoplePage(IDbContextFactory<PortalDb> dbs, CheckPeopleFirst checkFirst, TimeProvider clock)
{
    private CompanyPeople _people = null!;
    private Attempt? _attempt;
    private string? _saved;

    protected override IEnumerable<string> Boards => [Web.Live.Boards.Company(Me.CompanyId)];

    private bool IsBoss => Me.Role == MemberRole.Representative;

    protected override async Task LoadAsync()
    {
        await using var db = await dbs.CreateDbContextAsync(Gone);
        _people = await db.PeopleAsync(Me, clock.GetUtcNow(), Gone);
    }

    private async Task CheckFirstAsync(ChangeEventArgs change) =>
        _saved = await _attempt!.RunAsync(() => checkFirst.RunAsync(new(Me.MemberId), change.Value is true)) ? L["저장됨"].Value : null;
}
