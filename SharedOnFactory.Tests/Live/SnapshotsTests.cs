using Microsoft.Extensions.Logging.Abstractions;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Tests.Live;

/// <summary>One picture per board and kind of viewer, for as long as somebody watches.</summary>
public sealed class SnapshotsTests : IDisposable
{
    private readonly LiveFeed _live = new(TimeProvider.System, NullLogger<LiveFeed>.Instance);
    private readonly Snapshots _snapshots;
    private int _taken;

    public SnapshotsTests() => _snapshots = new(_live);

    [Fact]
    public async Task A_thousand_watchers_of_one_kind_cost_one_picture_per_change()
    {
        using var watch = _live.Watch("one", () => Task.CompletedTask);
        var seen = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => LookAsync("supplier")));
        seen.ShouldAllBe(picture => picture == "picture 1");
        _live.Bump("one");
        (await LookAsync("supplier")).ShouldBe("picture 2");
        (await LookAsync("supplier")).ShouldBe("picture 2");
        (await LookAsync("buyer")).ShouldBe("picture 3");
    }

    [Fact]
    public async Task What_changed_while_nobody_watched_is_seen_by_the_next_watcher()
    {
        using (_live.Watch("one", () => Task.CompletedTask))
        {
            (await LookAsync("supplier")).ShouldBe("picture 1");
        }

        var before = _live.VersionOf("one");
        _live.Bump("one");
        _live.VersionOf("one").ShouldBeGreaterThan(before);
        using var watch = _live.Watch("one", () => Task.CompletedTask);
        (await LookAsync("supplier")).ShouldBe("picture 2");
    }

    [Fact]
    public async Task A_picture_that_failed_is_taken_again()
    {
        using var watch = _live.Watch("one", () => Task.CompletedTask);
        await Should.ThrowAsync<InvalidOperationException>(() => _snapshots.OfAsync<string>("one", "supplier", () => throw new InvalidOperationException("no database")));
        (await LookAsync("supplier")).ShouldBe("picture 1");
    }

    [Fact]
    public void With_its_last_watcher_a_board_is_forgotten_and_its_version_still_never_falls()
    {
        var first = _live.Watch("one", () => Task.CompletedTask);
        var second = _live.Watch("one", () => Task.CompletedTask);
        _live.Bump("one");
        var version = _live.VersionOf("one");
        first.Dispose();
        first.Dispose();
        _live.BoardCount.ShouldBe(1);
        second.Dispose();
        _live.BoardCount.ShouldBe(0);
        _live.VersionOf("one").ShouldBeGreaterThanOrEqualTo(version);
        using var third = _live.Watch("one", () => Task.CompletedTask);
        _live.VersionOf("one").ShouldBeGreaterThanOrEqualTo(version);
    }

    public void Dispose() => _live.Dispose();

    private Task<string> LookAsync(string kind) => _snapshots.OfAsync("one", kind, () => Task.FromResult($"picture {Interlocked.Increment(ref _taken)}"));
}
