using System.Collections.Concurrent;
using System.Threading.Channels;

namespace SharedOnFactory.Web.Live;

/// <summary>One board: its version, its watchers, and the pump that wakes them at most once per frame.</summary>
internal sealed class Board
{
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<Watcher, bool> _watchers = new();
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private long _version;

    /// <param name="version">Of the last change anywhere: above every version this board had before, should it have been watched once.</param>
    public Board(string name, long version, TimeProvider clock, ILogger log, CancellationToken stop)
    {
        (Name, _version, _clock, _log) = (name, version, clock, log);
        _ = Task.Run(() => PumpAsync(stop), stop);
    }

    public long Version => Interlocked.Read(ref _version);

    public int Count => _watchers.Count;

    public string Name { get; }

    /// <summary>By the kind of viewer they are for.</summary>
    public ConcurrentDictionary<string, object> Pictures { get; } = new(StringComparer.Ordinal);

    public void Bump(long change)
    {
        long version;
        do
        {
            version = Version; // two changes at once: the later one stays
        }
        while (version < change && Interlocked.CompareExchange(ref _version, change, version) != version);
        _changed.Writer.TryWrite(true);
    }

    public IDisposable Watch(Func<Task> wake, Action<Board> leave)
    {
        var watcher = new Watcher(this, wake, leave);
        _watchers[watcher] = true;
        return watcher;
    }

    /// <summary>Nobody watches it any more: its pump ends.</summary>
    public void Close() => _changed.Writer.TryComplete();

    private async Task PumpAsync(CancellationToken stop)
    {
        try
        {
            await foreach (var _ in _changed.Reader.ReadAllAsync(stop))
            {
                foreach (var watcher in _watchers.Keys)
                {
                    watcher.Wake(Name, _log);
                }

                await Task.Delay(LiveFeed.Frame, _clock, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The portal is going down; nobody is left to wake.
        }
    }

    private sealed class Watcher(Board board, Func<Task> wake, Action<Board> leave) : IDisposable
    {
        private int _pending;

        /// <summary>A watcher still busy with the last change is woken once more when it is done, not in between.</summary>
        public void Wake(string name, ILogger log)
        {
            if (Interlocked.Exchange(ref _pending, 2) == 0)
            {
                _ = Task.Run(() => RunAsync(name, log));
            }
        }

        public void Dispose()
        {
            if (board._watchers.TryRemove(this, out _))
            {
                leave(board);
            }
        }

        private async Task RunAsync(string name, ILogger log)
        {
            while (Interlocked.CompareExchange(ref _pending, 1, 2) == 2)
            {
                try
                {
                    await wake();
                }
                catch (Exception problem)
                {
                    log.LogWarning(problem, "A watcher of {Board} could not be woken", name);
                }

                Interlocked.CompareExchange(ref _pending, 0, 1);
            }
        }
    }
}
