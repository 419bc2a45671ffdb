using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace SharedOnFactory.Web.Parts;

/// <summary>
/// Runs an act for a page and says what came of it: a problem with a field beside that field, everything else on top, success as a
/// short message. While it runs a second click does nothing; what was typed stays, and whoever leaves before it is saved is asked once.
/// </summary>
public sealed partial class Attempt(NotificationService notifications, Unsaved unsaved, ILogger<Attempt> log)
{
    private readonly List<FieldError> _fields = [];
    private Dictionary<string, string[]> _problems = new(StringComparer.Ordinal);
    private ElementReference _bar;
    private bool _wantsFocus;

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    public bool IsRunning { get; private set; }

    /// <summary>A class for the buttons that must wait.</summary>
    public string Busy => IsRunning ? "busy" : "";

    /// <summary>Something below was typed or chosen since the last act that succeeded.</summary>
    public bool IsTyped { get; private set; }

    /// <summary>Until the first letter: a second one is no news, and need not be sent here.</summary>
    private EventCallback<ChangeEventArgs> Noticing => IsTyped ? default : EventCallback.Factory.Create<ChangeEventArgs>(this, Notice);

    private string? Sentence { get; set; }

    private bool IsSignedOut { get; set; }

    /// <param name="done">Said after success; null for acts whose effect is plain to see.</param>
    /// <returns>False when it was refused.</returns>
    public async Task<bool> RunAsync(Func<Task> act, string? done = null)
    {
        if (IsRunning)
        {
            return false;
        }

        Clear();
        var wasTyped = IsTyped;
        (IsRunning, IsTyped) = (true, false); // what is typed while it runs is not saved by it
        StateHasChanged();
        try
        {
            await act();
            Say(done);
            return true;
        }
        catch (Exception problem)
        {
            Explain(problem);
            IsTyped |= wasTyped;
            return false;
        }
        finally
        {
            IsRunning = false;
            StateHasChanged();
        }
    }

    public void Clear()
    {
        _problems = new(StringComparer.Ordinal);
        Sentence = null;
        IsSignedOut = false;
    }

    /// <summary>What was typed has been saved by another way than an act of this one.</summary>
    public void Saved()
    {
        IsTyped = false;
        StateHasChanged();
    }

    internal void Add(FieldError field) => _fields.Add(field);

    internal void Remove(FieldError field) => _fields.Remove(field);

    internal IReadOnlyList<string> ProblemsOf(string field) => _problems.GetValueOrDefault(field) ?? [];

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_wantsFocus && !IsRunning)
        {
            _wantsFocus = false;
            var first = _fields.Find(f => _problems.ContainsKey(f.Field));
            await (Sentence is not null ? _bar.FocusAsync() : first?.FocusAsync() ?? ValueTask.CompletedTask);
        }
    }

    /// <summary>A tick is set again in no time, and often saved at once.</summary>
    private void Notice(ChangeEventArgs change) => IsTyped |= change.Value is not bool;

    private async Task AskAsync(LocationChangingContext leaving)
    {
        if (IsRunning || !IsTyped)
        {
            return;
        }

        if (await unsaved.MayLeaveAsync())
        {
            Saved();
        }
        else
        {
            leaving.PreventNavigation();
        }
    }

    private void Say(string? done)
    {
        if (done is not null)
        {
            notifications.Notify(NotificationSeverity.Success, L[done]);
        }
    }

    private void Explain(Exception problem)
    {
        _wantsFocus = true;
        var told = Told.Of(problem, log);
        (Sentence, IsSignedOut) = (told.Sentence, told.IsSignedOut);
        foreach (var (field, sentences) in told.Errors)
        {
            Place(field, sentences);
        }
    }

    /// <summary>Beside the field, or the field it is a part of; on top where nobody shows either.</summary>
    private void Place(string field, params string[] sentences)
    {
        var place = new[] { field, field.Split('[', '.')[0], field.Split('.')[^1] }.FirstOrDefault(name => _fields.Exists(f => f.Field == name));
        if (place is null)
        {
            Sentence ??= sentences[0];
            return;
        }

        _problems[place] = [.. ProblemsOf(place).Concat(sentences).Distinct(StringComparer.Ordinal)];
    }
}
