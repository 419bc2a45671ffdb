using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin.Audit;

/// <summary>One fact with the names of those it happened between. The deal's number is there once its notice was published.</summary>
public sealed record AuditRow(EventRecord Event, string? Member, string? MemberCode, string? Company, string? CompanyCode, string? Deal)
{
    /// <summary>Whom it was done to; null where it is about no company or member by itself.</summary>
    public AuditSubject? Subject { get; init; }

    public string? Who => Member is null ? null : $"{Company} {Member}";
}

public static class AuditQueries
{
    /// <summary>The facts an administrator looks for, newest first; nobody else finds any.</summary>
    public static async Task<IQueryable<AuditRow>> AuditAsync(this PortalDb db, Viewer me, AuditFilter filter, CancellationToken ct)
    {
        var wanted = filter.Tidy();
        var events = db.Events.AsNoTracking().Where(_ => me.IsAdministrator);
        events = wanted.Person is { } person ? await db.OfPersonAsync(events, person, ct) : events;
        events = wanted.Company is { } company ? db.OfCompany(events, company) : events;
        events = wanted.Deal is { } number ? await db.OfDealAsync(events, me, number, ct) : events;
        if (wanted.Kinds is { } kinds)
        {
            events = events.Where(e => kinds.Contains(e.Kind));
        }

        var from = wanted.From is { } first ? BusinessCalendar.EndOf(first.AddDays(-1)) : (DateTimeOffset?)null;
        var to = wanted.To is { } last ? BusinessCalendar.EndOf(last) : (DateTimeOffset?)null;
        return events.Where(e => (from == null || e.At >= from) && (to == null || e.At < to))
            .OrderByDescending(e => e.Sequence)
            .Select(e => new AuditRow(
                e,
                db.Members.Where(m => m.Id == e.MemberId).Select(m => m.Name).FirstOrDefault(),
                db.Members.Where(m => m.Id == e.MemberId).Select(m => m.Code).FirstOrDefault(),
                db.Companies.Where(c => c.Id == e.CompanyId).Select(c => c.Name).FirstOrDefault(),
                db.Companies.Where(c => c.Id == e.CompanyId).Select(c => c.Code).FirstOrDefault(),
                db.Notices.VisibleTo(me).Where(n => n.Id == e.Deal).Select(n => n.Number).FirstOrDefault()));
    }

    /// <summary>What they did, by index; and where it is one person, what was done to it, which only facts about members tell.</summary>
    private static async Task<IQueryable<EventRecord>> OfPersonAsync(this PortalDb db, IQueryable<EventRecord> events, string person, CancellationToken ct)
    {
        var (company, code) = person.Split('/', 2) is [var first, var second] ? (first.ToUpperInvariant(), second) : ("", "");
        var people = db.Members
            .Where(m => company == "" ? Search.Holds(m.Name, person) || m.Code == person : m.Code == code && db.Companies.Any(c => c.Id == m.CompanyId && c.Code == company))
            .Select(m => m.Id);
        if (await people.OrderBy(id => id).Take(2).ToListAsync(ct) is not [var only])
        {
            return events.Where(e => e.MemberId != null && people.Contains(e.MemberId.Value));
        }

        var asWritten = only.ToString("D");
        var about = db.Events.Where(e => e.Kind.StartsWith("Member") && e.Payload.Contains(asWritten)).Select(e => e.Sequence);
        var did = db.Events.Where(e => e.MemberId == only).Select(e => e.Sequence);
        return events.Where(e => did.Union(about).Contains(e.Sequence));
    }

    /// <summary>What its people did and what it may learn of: each by its own index, which one condition with an "or" could not use.</summary>
    private static IQueryable<EventRecord> OfCompany(this PortalDb db, IQueryable<EventRecord> events, string company)
    {
        var code = company.ToUpperInvariant();
        var ids = db.Companies.Where(c => c.Code == code || Search.Holds(c.Name, company)).Select(c => c.Id);
        var did = db.Events.Where(e => e.CompanyId != null && ids.Contains(e.CompanyId.Value)).Select(e => e.Sequence);
        var heard = db.Audiences.Where(a => ids.Contains(a.CompanyId)).Select(a => a.Sequence);
        return events.Where(e => did.Union(heard).Contains(e.Sequence));
    }

    private static async Task<IQueryable<EventRecord>> OfDealAsync(this PortalDb db, IQueryable<EventRecord> events, Viewer me, string number, CancellationToken ct)
    {
        var deals = await db.Notices.VisibleTo(me).Where(n => n.Number == number).Select(n => n.Id)
            .Union(db.Quotations.VisibleTo(me).Where(q => q.Number == number).Select(q => q.NoticeId))
            .Union(db.Orders.VisibleTo(me).Where(o => o.Number == number).Select(o => o.NoticeId))
            .ToListAsync(ct);
        return events.Where(e => deals.Contains(e.Deal));
    }
}
