using System.Collections.Concurrent;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Live;

/// <summary>
/// Wakes the pages that watch a board when something on it changed. The wake-up carries no data: whoever is woken looks again through
/// what it may see. Bursts become one wake-up per frame, and the announcer never waits for a watcher.
/// </summary>
public sealed class LiveFeed(TimeProvider clock, ILogger<LiveFeed> log) : IDisposable
{
    /// <summary>At most one wake-up per board and frame.</summary>
    public static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(150);

    private readonly ConcurrentDictionary<string, Board> _boards = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();
    private long _changes;

    public int WatcherCount => _boards.Values.Sum(b => b.Count);

    /// <summary>Rises with every change on any board: whoever loads first and subscribes afterwards learns whether it missed one.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    public void Announce(IReadOnlyCollection<DomainEvent> happened)
    {
        foreach (var board in happened.SelectMany(Boards.Of).Distinct(StringComparer.Ordinal))
        {
            Bump(board);
        }
    }

    /// <summary>Rises with every change; a snapshot taken at a version is good until it moves.</summary>
    public long VersionOf(string board) => BoardOf(board).Version;

    public void Bump(string board)
    {
        Interlocked.Increment(ref _changes);

        // Where nobody ever looked there is no version to move and nobody to wake.
        if (_boards.TryGetValue(board, out var watched))
        {
            watched.Bump();
        }
    }

    /// <param name="wake">Called after a change, never at the same time twice for one watcher. Must hand over to its own thread and return.</param>
    public IDisposable Watch(string board, Func<Task> wake) => BoardOf(board).Watch(wake);

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private Board BoardOf(string name) => _boards.GetOrAdd(name, n => new Board(n, clock, log, _stop.Token));
}
