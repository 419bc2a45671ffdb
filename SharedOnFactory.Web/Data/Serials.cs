using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Data;

/// <summary>The last serial given per (day, company, kind) of document number, and per kind of company code.</summary>
public sealed class Serial
{
    public required string Scope { get; init; }
    public int Last { get; init; }
}

public static class Serials
{
    /// <summary>The next document number of this company today; the row's lock makes it unique under concurrency.</summary>
    public static async Task<string> NextNumberAsync(this PortalDb db, DocumentKind kind, string companyCode, DateTimeOffset now, CancellationToken ct)
    {
        var day = BusinessCalendar.DayOf(now);
        return DocumentNumber.Format(kind, day, companyCode, await db.NextAsync($"{kind} {day:yyyyMMdd} {companyCode}", ct));
    }

    public static async Task<int> NextAsync(this PortalDb db, string scope, CancellationToken ct)
    {
        // The same statement on both providers: one round trip, and the row stays locked until the commit.
        var given = await db.Database
            .SqlQuery<int>($"""INSERT INTO "Serials" ("Scope", "Last") VALUES ({scope}, 1) ON CONFLICT ("Scope") DO UPDATE SET "Last" = "Serials"."Last" + 1 RETURNING "Last" AS "Value" """)
            .ToListAsync(ct);
        return given[0];
    }
}
