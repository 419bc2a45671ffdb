using Microsoft.AspNetCore.Components;
using Radzen;

namespace SharedOnFactory.Web.Parts;

/// <summary>
/// Runs an act for a page and says what came of it: a problem with a field beside that field, everything else on top, success as a
/// short message. While it runs a second click does nothing; what was typed stays.
/// </summary>
public sealed partial class Attempt(NotificationService notifications, ILogger<Attempt> log)
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
        IsRunning = true;
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
