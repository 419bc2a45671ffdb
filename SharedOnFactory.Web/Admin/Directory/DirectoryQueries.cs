using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin.Directory;

/// <param name="Q">Part of a name, a member ID or an e-mail address; or a company ID.</param>
/// <param name="Sort">name, company or state; with a minus the other way round.</param>
public sealed record MemberFilter(string? Q = null, string? State = null, string? Role = null, string? Sort = null);

/// <param name="Q">Part of a name, or a company ID or business registration number.</param>
/// <param name="Kind">buyer or supplier.</param>
/// <param name="Sort">name, company or state; with a minus the other way round.</param>
public sealed record CompanyFilter(string? Q = null, string? State = null, string? Kind = null, string? Sort = null);

public sealed record MemberRow(
    Guid Id, string Code, string Name, string Email, string Phone, MemberRole Role, bool IsAdministrator, MemberStatus Status, string CompanyCode, string CompanyName);

public sealed record CompanyRow(
    Guid Id, string Code, string Name, string? RegistrationNumber, string Representative, string Region, bool IsBuyer, bool IsSupplier, CompanyStatus Status, TaxStatus TaxStatus, int Members);

/// <summary>Everyone on the portal, for administrators. However many there are, one page of them is read.</summary>
public static class DirectoryQueries
{
    public static IQueryable<MemberRow> MemberRows(this PortalDb db, Viewer me, MemberFilter filter)
    {
        var members = db.FindMembers(me, filter).Join(db.Companies, m => m.CompanyId, c => c.Id, (m, c) => new { m, c });
        var sorted = filter.Sort switch
        {
            "name" => members.OrderBy(x => x.m.Name).ThenBy(x => x.m.Id),
            "-name" => members.OrderByDescending(x => x.m.Name).ThenBy(x => x.m.Id),
            "state" => members.OrderBy(x => x.m.Status).ThenBy(x => x.m.Id),
            "-state" => members.OrderByDescending(x => x.m.Status).ThenBy(x => x.m.Id),
            "-company" => members.OrderByDescending(x => x.c.Code).ThenBy(x => x.m.Code),
            _ => members.OrderBy(x => x.c.Code).ThenBy(x => x.m.Code),
        };
        return sorted.Select(x => new MemberRow(
            x.m.Id, x.m.Code, x.m.Name, x.m.Email, x.m.Phone, x.m.Role, x.m.IsAdministrator, x.m.Status, x.c.Code, x.c.Name));
    }

    /// <summary>Unsorted and without their companies: enough to count them.</summary>
    public static IQueryable<Member> FindMembers(this PortalDb db, Viewer me, MemberFilter filter)
    {
        var (state, role) = (Choice.Of<MemberStatus>(filter.State, "state"), Choice.Of<MemberRole>(filter.Role, "role"));
        var members = db.Members.AsNoTracking().Where(_ => me.IsAdministrator)
            .Where(m => (state == null || m.Status == state) && (role == null || m.Role == role));
        if (filter.Q?.Trim() is not { Length: > 0 } words)
        {
            return members;
        }

        var code = words.ToUpperInvariant();
        return IsCompanyCode(words)
            ? members.Where(m => db.Companies.Any(c => c.Id == m.CompanyId && c.Code == code))
            : members.Where(m => Search.Holds(m.Name, words) || Search.Holds(m.Code, words) || Search.Holds(m.Email, words));
    }

    public static IQueryable<CompanyRow> CompanyRows(this PortalDb db, Viewer me, CompanyFilter filter)
    {
        var state = Choice.Of<CompanyStatus>(filter.State, "state");
        var words = filter.Q?.Trim() ?? "";
        var (code, digits) = (words.ToUpperInvariant(), BusinessNumber.Digits(words));
        var companies = db.Companies.AsNoTracking().Where(_ => me.IsAdministrator)
            .Where(c => state == null || c.Status == state)
            .Where(c => filter.Kind == null || (filter.Kind == "buyer" && c.IsBuyer) || (filter.Kind == "supplier" && c.IsSupplier))
            .Where(c => words == "" || Search.Holds(c.Name, words) || Search.Holds(c.Representative, words) || c.Code == code || (digits.Length == 10 && c.RegistrationNumber == digits));
        var sorted = filter.Sort switch
        {
            "name" => companies.OrderBy(c => c.Name).ThenBy(c => c.Id),
            "-name" => companies.OrderByDescending(c => c.Name).ThenBy(c => c.Id),
            "state" => companies.OrderBy(c => c.Status).ThenBy(c => c.Id),
            "-state" => companies.OrderByDescending(c => c.Status).ThenBy(c => c.Id),
            "-company" => companies.OrderByDescending(c => c.Code),
            _ => companies.OrderBy(c => c.Code),
        };
        return sorted.Select(c => new CompanyRow(
            c.Id, c.Code, c.Name, c.RegistrationNumber, c.Representative, c.Region, c.IsBuyer, c.IsSupplier, c.Status, c.TaxStatus, db.Members.Count(m => m.CompanyId == c.Id)));
    }

    private static bool IsCompanyCode(string words) => words.Length >= 5 && char.IsAsciiLetter(words[0]) && words[1..].All(char.IsAsciiDigit);
}
