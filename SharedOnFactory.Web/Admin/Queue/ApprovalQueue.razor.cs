using Microsoft.AspNetCore.Components;
using Radzen;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin;

/// <summary>
/// What waits for a decision: walked through by keyboard, one opened at a time with its evidence beside it, approved many at a time.
/// What somebody else decides meanwhile leaves by itself, and what was typed about it is shown once more.
/// </summary>
public sealed partial class ApprovalQueue<TItem>(DialogService dialogs) where TItem : Waiting
{
    private readonly string _id = $"queue-{Guid.NewGuid():N}";
    private readonly Dictionary<string, ElementReference> _buttons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _acting = new(StringComparer.Ordinal);
    private readonly HashSet<(string, long)> _decided = [];
    private readonly List<string> _approved = [];
    private readonly List<NotDecided> _missed = [];
    private List<TItem> _rows = [];
    private Attempt? _attempt;
    private ElementReference _reasonBox;
    private string? _open;
    private bool _isReturning;
    private bool _wantsFocus;

    [Parameter, EditorRequired]
    public IReadOnlyList<TItem> Items { get; set; } = [];

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>One line of the list; it stands in a button.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<TItem> Row { get; set; } = null!;

    /// <summary>What the decision rests on; drawn for the opened one only.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<TItem> Evidence { get; set; } = null!;

    [Parameter]
    public RenderFragment<TItem>? Links { get; set; }

    [Parameter]
    public RenderFragment? Empty { get; set; }

    /// <summary>What approving will do, and whether it can be undone.</summary>
    [Parameter, EditorRequired]
    public Func<TItem, string> Question { get; set; } = null!;

    [Parameter, EditorRequired]
    public Func<TItem, Task> Approve { get; set; } = null!;

    [Parameter, EditorRequired]
    public Func<TItem, string, Task> Return { get; set; } = null!;

    private TItem? Opened => _rows.Find(item => item.Key == _open);

    private string ReasonId => $"{_id}-reason";

    protected override void OnParametersSet()
    {
        var before = _rows;
        _rows = [.. Items.Where(item => !_decided.Contains((item.Key, item.Version)))];
        _decided.IntersectWith(Items.Select(item => (item.Key, item.Version)));
        foreach (var gone in before.ExceptBy(_rows.Select(item => item.Key), item => item.Key, StringComparer.Ordinal).Where(item => !_acting.Contains(item.Key)))
        {
            Miss(gone);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_wantsFocus && _open is not null && _buttons.TryGetValue(_open, out var button))
        {
            _wantsFocus = false;
            await (_isReturning ? _reasonBox : button).FocusAsync();
        }
    }

    private void Open(TItem? item)
    {
        _open = item?.Key;
        _isReturning = item is not null && _reasons.GetValueOrDefault(item.Key) is { Length: > 0 };
    }

    private void StopReturning() => (_isReturning, _wantsFocus) = (false, true);

    private void AskForReason(TItem item)
    {
        Open(item);
        (_isReturning, _wantsFocus) = (true, true);
    }

    private async Task AskToApproveAsync(TItem item)
    {
        Open(item);
        _isReturning = false;
        var options = new ConfirmOptions { OkButtonText = L["승인"], CancelButtonText = L["그만두기"], CloseDialogOnEsc = true };
        if (item.Lacks is null && await dialogs.Confirm(Question(item), L["승인"], options) == true)
        {
            await DecideAsync(item, () => Approve(item), "승인했습니다.");
        }

        _wantsFocus = true; // the question took it away
    }

    private Task ReturnAsync(TItem item) => DecideAsync(item, () => Return(item, _reasons.GetValueOrDefault(item.Key, "")), "반려했습니다.");

    private async Task DecideAsync(TItem item, Func<Task> act, string done)
    {
        var place = _rows.FindIndex(row => row.Key == item.Key);
        _acting.Add(item.Key);
        var isDone = await _attempt!.RunAsync(act, done);
        _acting.Remove(item.Key);
        if (isDone)
        {
            Leave(item);
            Open(_rows.Count > 0 ? _rows[Math.Clamp(place, 0, _rows.Count - 1)] : null); // on to the next
            _wantsFocus = true;
        }
        else if (!_rows.Exists(row => row.Key == item.Key))
        {
            Miss(item);
        }
    }

    private void Leave(TItem item)
    {
        _decided.Add((item.Key, item.Version));
        _rows.RemoveAll(row => row.Key == item.Key);
        Forget(item);
    }

    /// <summary>Somebody else decided it. Who had it open, chosen or half answered is told.</summary>
    private void Miss(TItem gone)
    {
        var typed = _reasons.GetValueOrDefault(gone.Key);
        if (gone.Key == _open || _checked.Contains(gone.Key) || !string.IsNullOrEmpty(typed))
        {
            _missed.Add(new($"{gone.Name} ({gone.Key})", new SomeoneWasFirst().Message, string.IsNullOrEmpty(typed) ? null : typed));
        }

        Forget(gone);
    }

    private void Forget(TItem item)
    {
        _checked.Remove(item.Key);
        _reasons.Remove(item.Key);
        _buttons.Remove(item.Key);
        _open = item.Key == _open ? null : _open;
    }

    private void ForgetNews()
    {
        _missed.Clear();
        _approved.Clear();
    }
}
