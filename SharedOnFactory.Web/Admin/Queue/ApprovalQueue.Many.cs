using Microsoft.AspNetCore.Components;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

public sealed partial class ApprovalQueue<TItem>
{
    private (int Done, int All)? _progress;

    private void Check(string key, bool on) => _ = on ? _checked.Add(key) : _checked.Remove(key);

    private void CheckAll(ChangeEventArgs change)
    {
        _checked.Clear();
        if (change.Value is true)
        {
            _checked.UnionWith(_rows.Select(item => item.Key));
        }
    }

    private async Task ApproveCheckedAsync()
    {
        ForgetNews();
        await _attempt!.RunAsync(ApproveEachAsync);
        _progress = null;
    }

    /// <summary>Each for itself: one that is refused keeps none of the others from going through.</summary>
    private async Task ApproveEachAsync()
    {
        var wanted = _rows.FindAll(item => _checked.Contains(item.Key));
        for (var i = 0; i < wanted.Count; i++)
        {
            _progress = (i, wanted.Count);
            StateHasChanged();
            if (_checked.Contains(wanted[i].Key)) // not decided by somebody else while the ones before it were approved
            {
                await ApproveOneAsync(wanted[i]);
            }
        }
    }

    private async Task ApproveOneAsync(TItem item)
    {
        var name = $"{item.Name} ({item.Key})";
        _acting.Add(item.Key);
        try
        {
            await Approve(item);
            Leave(item);
            _approved.Add(name);
        }
        catch (Exception problem) when (problem is RuleBroken or SomeoneWasFirst or NotAllowed or NotFoundHere)
        {
            _checked.Remove(item.Key);
            _missed.Add(new(name, problem.Message));
        }
        finally
        {
            _acting.Remove(item.Key);
        }
    }
}
