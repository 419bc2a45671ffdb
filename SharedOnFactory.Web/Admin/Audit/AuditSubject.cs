using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin.Audit;

/// <summary>The member, or else the company, a fact is about.</summary>
public sealed record AuditSubject(string Company, string CompanyCode, string? Member, string? MemberCode)
{
    public string Name => Member is null ? Company : $"{Company} {Member}";

    public string Code => MemberCode is null ? CompanyCode : $"{CompanyCode}/{MemberCode}";
}

public static class AuditSubjects
{
    /// <summary>Names the subjects of some rows with one query for all of them.</summary>
    public static async Task<IReadOnlyList<AuditRow>> WithSubjectsAsync(this PortalDb db, IReadOnlyList<AuditRow> rows, CancellationToken ct)
    {
        var ids = rows.ToDictionary(row => row.Event.Sequence, row => SubjectOf(row.Event));
        var wanted = ids.Values.OfType<Guid>().Distinct().ToList();
        var members = db.Members.Where(m => wanted.Contains(m.Id))
            .Join(db.Companies, m => m.CompanyId, c => c.Id, (m, c) => new { m.Id, Company = c.Name, c.Code, Member = (string?)m.Name, MemberCode = (string?)m.Code });
        var companies = db.Companies.Where(c => wanted.Contains(c.Id))
            .Select(c => new { c.Id, Company = c.Name, c.Code, Member = (string?)null, MemberCode = (string?)null });
        var found = await members.Concat(companies).ToDictionaryAsync(s => s.Id, s => new AuditSubject(s.Company, s.Code, s.Member, s.MemberCode), ct);
        return [.. rows.Select(row => row with { Subject = ids[row.Event.Sequence] is { } id ? found.GetValueOrDefault(id) : null })];
    }

    private static Guid? SubjectOf(EventRecord record)
    {
        using var payload = JsonDocument.Parse(record.Payload);
        return IdOf(payload.RootElement, "MemberId") ?? IdOf(payload.RootElement, "CompanyId");
    }

    private static Guid? IdOf(JsonElement payload, string property) =>
        payload.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) ? id : null;
}
