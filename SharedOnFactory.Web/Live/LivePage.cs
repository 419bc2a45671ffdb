using System.Globalization;
using Microsoft.AspNetCore.Components;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Live;

/// <summary>
/// A page that stays true by itself: it watches its boards from the first interactive render on, and loads again when one of them
/// changed. Prerendering subscribes to nothing; leaving the page ends every subscription.
/// </summary>
public abstract class LivePage : ViewerPage
{
    private readonly Dictionary<string, IDisposable> _watched = new(StringComparer.Ordinal);
    private long _changesSeen;

    [Inject]
    private LiveFeed Live { get; set; } = null!;

    [Inject]
    private Snapshots Snapshots { get; set; } = null!;

    /// <summary>What to watch. Read after <see cref="LoadAsync"/>, so it may depend on what was loaded; a change of it moves the subscriptions.</summary>
    protected abstract IEnumerable<string> Boards { get; }

    protected abstract override Task LoadAsync();

    /// <summary>What a company's people all see the same: woken together, they ask once.</summary>
    /// <param name="isKnown">That <see cref="Boards"/> are already those of what is asked for. What is opened just now is read afresh.</param>
    /// <param name="what">Names it among all that is shown of these boards.</param>
    protected Task<T> WithColleaguesAsync<T>(bool isKnown, string what, Func<CancellationToken, Task<T>> read) =>
        WithColleaguesAsync(isKnown, () => [.. Boards], what, read);

    /// <param name="boards">Those of the page's boards that move it.</param>
    protected Task<T> WithColleaguesAsync<T>(bool isKnown, Func<IReadOnlyList<string>> boards, string what, Func<CancellationToken, Task<T>> read) => isKnown
        ? SharedAsync(boards(), $"{what}:{Me.CompanyId:N}:{Me.IsAdministrator}:{CultureInfo.CurrentUICulture.Name}", read)
        : read(Gone);

    /// <inheritdoc cref="Snapshots.OfAsync{T}(IReadOnlyList{string}, string, Func{Task{T}})"/>
    protected Task<T> SharedAsync<T>(IReadOnlyList<string> boards, string kind, Func<CancellationToken, Task<T>> read) =>
        Snapshots.OfAsync(boards, kind, () => read(CancellationToken.None));

    protected override void OnAfterRender(bool firstRender)
    {
        var missed = WatchBoards() && Live.Changes != _changesSeen;
        if (missed)
        {
            _ = WakeAsync();
        }
    }

    private protected override void OnLoading() => _changesSeen = Live.Changes;

    protected override void Dispose(bool disposing)
    {
        foreach (var watched in _watched.Values)
        {
            watched.Dispose();
        }

        _watched.Clear();
        base.Dispose(disposing);
    }

    /// <summary>True when a board was added: something may have happened on it since it was loaded.</summary>
    private bool WatchBoards()
    {
        if (Gone.IsCancellationRequested)
        {
            return false;
        }

        var boards = Boards.ToHashSet(StringComparer.Ordinal);
        foreach (var left in _watched.Keys.Except(boards, StringComparer.Ordinal).ToList())
        {
            _watched.Remove(left, out var watched);
            watched?.Dispose();
        }

        var added = boards.Except(_watched.Keys, StringComparer.Ordinal).ToList();
        added.ForEach(board => _watched[board] = Live.Watch(board, WakeAsync));
        return added.Count > 0;
    }

    private Task WakeAsync() => Gone.IsCancellationRequested ? Task.CompletedTask : InvokeAsync(async () =>
    {
        try
        {
            await ReloadAsync();
        }
        catch (Exception problem)
        {
            await DispatchExceptionAsync(problem);
        }
    });
}
