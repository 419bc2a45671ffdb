using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;
using SharedOnFactory.Web.Steps.Orders;

namespace SharedOnFactory.Web.Admin;

/// <summary>The orders that wait for approval: walked through by keyboard, opened one at a time, approved many at a time.</summary>
public sealed partial class WaitingOrders(ApproveOrder approve)
{
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);
    private List<(string Number, string Why)> _failed = [];
    private Attempt? _attempt;
    private string? _at;

    [Parameter, EditorRequired]
    public IReadOnlyList<WaitingOrder> Orders { get; set; } = [];

    [Parameter]
    public string? Selected { get; set; }

    [Parameter]
    public EventCallback<string?> SelectedChanged { get; set; }

    [Parameter]
    public EventCallback<string> ApproveAsked { get; set; }

    [Parameter]
    public EventCallback<string> ReturnAsked { get; set; }

    [Parameter, EditorRequired]
    public DateTimeOffset Now { get; set; }

    [Parameter, EditorRequired]
    public Guid MemberId { get; set; }

    // What somebody else decided meanwhile is neither checked nor under the cursor any more.
    protected override void OnParametersSet()
    {
        _checked.IntersectWith(Orders.Select(o => o.Number));
        if (Orders.All(o => o.Number != _at))
        {
            _at = Orders.Count > 0 ? Orders[0].Number : null;
        }
    }

    private Task OpenAsync(string number)
    {
        _at = number;
        return SelectedChanged.InvokeAsync(Selected == number ? null : number);
    }

    private void Check(string number, bool on) => _ = on ? _checked.Add(number) : _checked.Remove(number);

    private void CheckAll(ChangeEventArgs change)
    {
        _checked.Clear();
        if (change.Value is true)
        {
            _checked.UnionWith(Orders.Select(o => o.Number));
        }
    }

    /// <summary>By the physical key, so that it also works while the Korean keyboard is on.</summary>
    private Task KeyAsync(KeyboardEventArgs key) => (key.Code, _at) switch
    {
        _ when key.CtrlKey || key.AltKey || key.MetaKey => Task.CompletedTask,
        ("KeyJ" or "ArrowDown", _) => MoveAsync(1),
        ("KeyK" or "ArrowUp", _) => MoveAsync(-1),
        ("Enter" or "NumpadEnter", { } at) => SelectedChanged.InvokeAsync(at),
        ("KeyA", { } at) => ApproveAsked.InvokeAsync(at),
        ("KeyR", { } at) => ReturnAsked.InvokeAsync(at),
        ("Escape", _) => SelectedChanged.InvokeAsync(null),
        _ => Task.CompletedTask,
    };

    private Task MoveAsync(int by)
    {
        var index = Orders.ToList().FindIndex(o => o.Number == _at) + by;
        _at = Orders[Math.Clamp(index, 0, Orders.Count - 1)].Number;
        return Selected is null ? Task.CompletedTask : SelectedChanged.InvokeAsync(_at);
    }

    private Task ApproveCheckedAsync() => _attempt!.RunAsync(ApproveEachAsync);

    private async Task ApproveEachAsync()
    {
        var failed = new List<(string, string)>();
        foreach (var order in Orders.Where(o => _checked.Contains(o.Number)).ToList())
        {
            try
            {
                await approve.RunAsync(new(MemberId), order.Number, order.Version);
                _checked.Remove(order.Number);
            }
            catch (Exception problem) when (problem is RuleBroken or SomeoneWasFirst or NotAllowed or NotFoundHere)
            {
                failed.Add((order.Number, problem.Message));
            }
        }

        _failed = failed;
    }
}
