using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Web.Data;

/// <summary>Who calls, and the key that makes a repeated call count once.</summary>
/// <param name="Key">Chosen by the caller, one per intended act; null when a repeat would be harmless.</param>
/// <param name="Fingerprint">SHA-256 of what is asked, so that a key can't be reused for something else.</param>
public sealed record Call(Guid MemberId, string? Key = null, string Fingerprint = "");

/// <summary>
/// The one way in for every change, from page, endpoint, hub or job: reads the member and its rights afresh, runs the act in one
/// transaction (change, facts and idempotent answer together), then wakes the screens.
/// </summary>
public sealed class Door(IDbContextFactory<PortalDb> dbs, WriteGate gate, TimeProvider clock, LiveFeed live)
{
    /// <exception cref="NotSignedIn">The member or its company is not approved (any more).</exception>
    /// <exception cref="NotFoundHere">What the act looks for does not exist, or not for this member.</exception>
    /// <exception cref="NotAllowed">The member's role may not.</exception>
    /// <exception cref="RuleBroken">A sentence of business law.</exception>
    /// <exception cref="SomeoneWasFirst">A stale version, or a unique index refused.</exception>
    public Task<T> EnterAsync<T>(Call call, Func<Act, Task<T>> act, CancellationToken ct) => InTransactionAsync(
        async db =>
        {
            var me = await db.ViewerAsync(call.MemberId, ct) ?? throw new NotSignedIn();
            db.Acting = me;
            return await AnswerOnceAsync(db, call, () => act(new Act(db, me, clock, ct)), ct);
        },
        ct);

    public Task EnterAsync(Call call, Func<Act, Task> act, CancellationToken ct) => EnterAsync(
        call,
        async a =>
        {
            await act(a);
            return true;
        },
        ct);

    /// <summary>For the clock: no member acts.</summary>
    public Task<T> EnterAsSystemAsync<T>(Func<PortalDb, DateTimeOffset, Task<T>> act, CancellationToken ct) =>
        InTransactionAsync(db => act(db, clock.Instant()), ct);

    private async Task<T> InTransactionAsync<T>(Func<PortalDb, Task<T>> act, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        IReadOnlyList<DomainEvent> happened;
        T result;
        using (await gate.EnterAsync(ct))
        {
            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(ct);
                result = await act(db);
                await db.SaveChangesAsync(ct);
                await transaction.CommitAsync(ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                throw new SomeoneWasFirst();
            }
            catch (DbUpdateException problem) when (db.IsDuplicate(problem))
            {
                throw new SomeoneWasFirst();
            }

            happened = db.TakeHappened();
        }

        live.Announce(happened);
        return result;
    }

    private async Task<T> AnswerOnceAsync<T>(PortalDb db, Call call, Func<Task<T>> act, CancellationToken ct)
    {
        if (call.Key is null)
        {
            return await act();
        }

        await db.LockCallAsync(call.MemberId, call.Key, ct);
        var answered = await db.AnsweredCalls.FindAsync([call.MemberId, call.Key], ct);
        if (answered is not null)
        {
            ApiRules.KeyIsForThisCall.Require(answered.Fingerprint == call.Fingerprint);
            return JsonSerializer.Deserialize<T>(answered.Answer)!;
        }

        var answer = await act();
        db.AnsweredCalls.Add(new()
        {
            MemberId = call.MemberId,
            Key = call.Key,
            Fingerprint = call.Fingerprint,
            Answer = JsonSerializer.Serialize(answer),
            At = clock.Instant(),
        });
        return answer;
    }
}

public static class ApiRules
{
    public static readonly Rule KeyIsForThisCall = new("idempotency.reused", "같은 Idempotency-Key를 다른 내용에 다시 쓸 수 없습니다.");
}
