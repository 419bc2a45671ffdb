using System.Collections.Concurrent;

namespace SharedOnFactory.Web.Live;

/// <summary>
/// One immutable picture per (board, kind of viewer), shared by everyone of that kind: the first watcher to look after a change makes it,
/// the others take it. So a thousand watchers cost one query per change.
/// </summary>
public sealed class Snapshots(LiveFeed live)
{
    /// <param name="kind">Viewers of one kind see exactly the same; a right that differs is another kind.</param>
    public Task<T> OfAsync<T>(string board, string kind, Func<Task<T>> take) => OfAsync([board], kind, take);

    /// <param name="boards">The picture is good until one of them moves; it is kept with the last of them.</param>
    public async Task<T> OfAsync<T>(IReadOnlyList<string> boards, string kind, Func<Task<T>> take)
    {
        // The version is read before the query: a change in between makes the picture look old, never new.
        var version = boards.Max(live.VersionOf);
        if (live.PicturesOf(boards[^1]) is not { } pictures)
        {
            return await take();
        }

        var taken = (Taken)pictures.AddOrUpdate(kind, _ => Take(), (_, last) => last is Taken { HasFailed: false } good && good.Version >= version ? good : Take());
        return (T)await taken.Picture.Value;

        Taken Take()
        {
            Forget(pictures, live.VersionOf(boards[^1]));
            return new(version, new(async () => (await take())!));
        }
    }

    /// <summary>What people searched for is asked by them alone, and would otherwise be kept for as long as anybody watches the board.</summary>
    private static void Forget(ConcurrentDictionary<string, object> pictures, long version)
    {
        foreach (var old in pictures.Where(picture => picture.Value is Taken taken && taken.Version < version))
        {
            pictures.TryRemove(old);
        }
    }

    private sealed record Taken(long Version, Lazy<Task<object>> Picture)
    {
        public bool HasFailed => Picture.IsValueCreated && (Picture.Value.IsFaulted || Picture.Value.IsCanceled);
    }
}
