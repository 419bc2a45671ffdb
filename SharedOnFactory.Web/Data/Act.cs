using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Data;

/// <summary>What an act works with: the store, the member as it stands in the database now, and the clock.</summary>
public sealed class Act(PortalDb db, Viewer me, TimeProvider clock, CancellationToken ct)
{
    public PortalDb Db => db;
    public Viewer Me => me;
    public CancellationToken Ct => ct;

    /// <summary>Read when asked: take the row's lock first, then read the clock, then decide.</summary>
    public DateTimeOffset Now => clock.Instant();

    public Task<string> NumberAsync(DocumentKind kind) => db.NextNumberAsync(kind, me.CompanyCode, Now, ct);

    public void RequireBuyer() => Require(me is { IsBuyer: true, MayAct: true });

    public void RequireSupplier() => Require(me is { IsSupplier: true, MayAct: true });

    public void RequireAdministrator() => Require(me is { IsAdministrator: true, MayAct: true });

    /// <summary>Something of my own company (or visible to me) that my side or role may not touch.</summary>
    public void Require(bool allowed)
    {
        if (!allowed)
        {
            throw new NotAllowed();
        }
    }

    /// <summary>The caller saw <paramref name="version"/>; null means it did not look.</summary>
    public void Expect(Entity entity, long? version)
    {
        if (version is not null && version != entity.Version)
        {
            throw new SomeoneWasFirst();
        }
    }

    /// <summary>Something is written anew as a whole, so whoever has not read what stands there may not.</summary>
    /// <exception cref="InputInvalid">It is there already and no version was sent.</exception>
    public void ExpectSeen(Entity entity, long? version)
    {
        if (version is null && db.Entry(entity).State != EntityState.Added)
        {
            throw InputInvalid.At("version", "지금 내용을 먼저 읽고 그 version을 함께 보내 주십시오.");
        }

        Expect(entity, version);
    }
}

/// <summary>It does not exist, or not for you: the two must look the same (404).</summary>
public sealed class NotFoundHere() : Exception("찾을 수 없습니다.");

/// <summary>Your own company's thing, but your role may not (403).</summary>
public sealed class NotAllowed() : Exception("이 일을 할 권한이 없습니다. 회사 대표나 관리자에게 문의해 주십시오.");

/// <summary>Somebody changed or took it first (409).</summary>
public sealed class SomeoneWasFirst() : Exception("그사이 다른 사람이 먼저 처리했습니다. 바뀐 내용을 확인해 주십시오.");

/// <summary>The member or its company is not approved, or not any more (401).</summary>
public sealed class NotSignedIn() : Exception("로그인이 끝났습니다. 다시 로그인해 주십시오.");

public sealed record LetIn(Member Member, Company Company);

public static class Finding
{
    /// <summary>The one row, or <see cref="NotFoundHere"/>.</summary>
    public static async Task<T> FoundAsync<T>(this IQueryable<T> rows, CancellationToken ct) where T : class =>
        await rows.FirstOrDefaultAsync(ct) ?? throw new NotFoundHere();

    /// <summary>How many rows there are of each, counted by the database: a grouping asked for as it is loads every row to be counted here.</summary>
    public static Task<Dictionary<TKey, int>> CountByAsync<T, TKey>(this IQueryable<T> rows, Expression<Func<T, TKey>> key, CancellationToken ct = default) where TKey : notnull =>
        rows.GroupBy(key).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    /// <summary>The member and its company, or null unless both are approved: the one place that says who is let in.</summary>
    public static async Task<LetIn?> LetInAsync(this PortalDb db, Guid memberId, CancellationToken ct) => await db.Members
        .Where(m => m.Id == memberId && m.Status == MemberStatus.Approved)
        .Join(db.Companies.Where(c => c.Status == CompanyStatus.Approved), m => m.CompanyId, c => c.Id, (member, company) => new LetIn(member, company))
        .AsNoTracking()
        .FirstOrDefaultAsync(ct);

    /// <summary>The member with its rights, or null unless both it and its company are approved.</summary>
    public static async Task<Viewer?> ViewerAsync(this PortalDb db, Guid memberId, CancellationToken ct) =>
        await db.LetInAsync(memberId, ct) is var (member, company) ? Viewer.Of(member, company) : null;

    /// <summary>Now, cut to microseconds: what PostgreSQL keeps, so that a value reads back as it was written.</summary>
    public static DateTimeOffset Instant(this TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
