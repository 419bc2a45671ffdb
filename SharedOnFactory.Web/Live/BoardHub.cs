using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Live;

/// <summary>
/// For pages without a circuit and for programs: says that a board changed, with its version and the number it was asked for by, and nothing else. What a caller may watch
/// is asked when it joins; what it then reads is asked again by whatever it reads with.
/// </summary>
[Authorize]
public sealed class BoardHub(IDbContextFactory<PortalDb> dbs, LiveFeed live, IHubContext<BoardHub> hub, SignInCheck check) : Hub
{
    private const int MaxWatchedBoards = 100;
    private static readonly object RightsWatch = new();

    /// <summary>A connection ends with the right to it: whenever something about the company's members changes, it is asked whether it may stay.</summary>
    public override Task OnConnectedAsync()
    {
        var connection = Context;
        if (connection.User is { } user && user.Viewer() is { } me)
        {
            connection.Items[RightsWatch] = live.Watch(Boards.Rights(me.CompanyId), async () =>
            {
                if (await check.NowAsync(user, CancellationToken.None) is null)
                {
                    connection.Abort();
                }
            });
        }

        return Task.CompletedTask;
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        foreach (var watch in Context.Items.Values.OfType<IDisposable>())
        {
            watch.Dispose();
        }

        return Task.CompletedTask;
    }

    /// <summary>From now on the caller hears <c>changed {"board":"notice","number":…,"version":…}</c>.</summary>
    /// <returns>The present version.</returns>
    public async Task<long> Watch(string noticeNumber)
    {
        await using var db = await dbs.CreateDbContextAsync(Context.ConnectionAborted);
        var me = Context.User?.Viewer() ?? throw new HubException("로그인이 필요합니다.");
        var id = await db.Notices.VisibleTo(me).Where(n => n.Number == noticeNumber).Select(n => n.Id).FirstOrDefaultAsync(Context.ConnectionAborted);
        return id == Guid.Empty ? throw new HubException("찾을 수 없습니다.") : Boards.DealFor(id, me).Max(board => Join(board, noticeNumber));
    }

    /// <summary>From now on the caller hears <c>changed {"board":"open-notices","version":…}</c>.</summary>
    /// <returns>The present version.</returns>
    public Task<long> WatchOpenNotices() => Task.FromResult(Join(Boards.OpenNotices, number: null));

    private long Join(string board, string? number)
    {
        if (!Context.Items.ContainsKey(board))
        {
            if (Context.Items.Keys.Count(key => key is string) >= MaxWatchedBoards)
            {
                throw new HubException("한 연결에서 볼 수 있는 게시판 수를 넘었습니다.");
            }

            var caller = hub.Clients.Client(Context.ConnectionId);
            Context.Items[board] = live.Watch(board, () => caller.SendAsync("changed", number is null
                ? (object)new { Board = board, Version = live.VersionOf(board) }
                : new { Board = "notice", Number = number, Version = live.VersionOf(board) }));
        }

        return live.VersionOf(board);
    }
}
