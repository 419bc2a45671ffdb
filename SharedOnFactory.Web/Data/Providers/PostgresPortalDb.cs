using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SharedOnFactory.Web.Data;

public sealed class PostgresPortalDb(DbContextOptions<PostgresPortalDb> options, WriteGate gate) : PortalDb(options, gate)
{
    private const long ChainLock = 7_340_032_001;
    private const long CallLocks = 7_340_032_002;

    protected override string Position => "strpos";

    public override bool IsDuplicate(DbUpdateException problem) =>
        problem.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override Task LockNoticeAsync(string number, CancellationToken ct) =>
        Database.ExecuteSqlAsync($"""SELECT 1 FROM "Notices" WHERE "Number" = {number} FOR UPDATE""", ct);

    public override Task LockOrderAsync(string number, CancellationToken ct) =>
        Database.ExecuteSqlAsync($"""SELECT 1 FROM "Orders" WHERE "Number" = {number} FOR UPDATE""", ct);

    public override Task LockCallAsync(Guid memberId, string key, CancellationToken ct) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({$"{memberId}/{key}"}, {CallLocks}))", ct);

    public override Task LockCompanyAsync(Guid id, CancellationToken ct) =>
        Database.ExecuteSqlAsync($"""SELECT 1 FROM "Companies" WHERE "Id" = {id} FOR UPDATE""", ct);

    protected override Task LockChainAsync(CancellationToken ct) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ChainLock})", ct);
}
