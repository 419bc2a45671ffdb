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
    private readonly Lock _coming = new();
    private readonly CancellationTokenSource _stop = new();
    private long _changes;

    public int BoardCount => _boards.Count;

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

    /// <summary>Rises with every change of the board; a picture taken at a version is good until it moves. Where nobody watches, any change may move it.</summary>
    public long VersionOf(string board) => _boards.TryGetValue(board, out var watched) ? watched.Version : Changes;

    /// <summary>The pictures taken of a board somebody watches; null where nobody does, and keeping one would be for nobody.</summary>
    internal ConcurrentDictionary<string, object>? PicturesOf(string board) => _boards.TryGetValue(board, out var watched) ? watched.Pictures : null;

    public void Bump(string board)
    {
        var change = Interlocked.Increment(ref _changes);
        if (_boards.TryGetValue(board, out var watched))
        {
            watched.Bump(change);
        }
    }

    /// <param name="wake">Called after a change, never at the same time twice for one watcher. Must hand over to its own thread and return.</param>
    /// <returns>Ends the watch; with its last watcher the board itself is forgotten.</returns>
    public IDisposable Watch(string board, Func<Task> wake)
    {
        lock (_coming)
        {
            return _boards.GetOrAdd(board, name => new Board(name, Changes, clock, log, _stop.Token)).Watch(wake, Leave);
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private void Leave(Board left)
    {
        lock (_coming)
        {
            if (left.Count == 0)
            {
                _boards.TryRemove(KeyValuePair.Create(left.Name, left));
                left.Close();
            }
        }
    }
}
