using Microsoft.AspNetCore.Components;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Parts;

/// <summary>
/// What <see cref="Attempt"/> is to a page with a circuit, for a form that is posted without one: runs its act and keeps what went wrong
/// for the page that is sent back, with everything that was typed.
/// </summary>
public sealed class PlainForm(ILogger<PlainForm> log)
{
    private Told _told = Told.Nothing;

    public IReadOnlyDictionary<string, string[]> Errors => _told.Errors;

    public string? Sentence => _told.Sentence;

    public bool IsSignedOut => _told.IsSignedOut;

    public Rule? Broken => _told.Broken;

    public string? ErrorOf(string field) => Errors.GetValueOrDefault(field)?[0];

    /// <param name="shown">The fields that show their problem themselves, what belongs to another is said on top; null when all do.</param>
    /// <returns>False when it was refused. To leave for another page, or that the visitor has left, is no failure.</returns>
    public async Task<bool> RunAsync(Func<Task> act, string[]? shown = null)
    {
        _told = Told.Nothing;
        try
        {
            await act();
            return true;
        }
        catch (Exception problem) when (problem is not (OperationCanceledException or NavigationException))
        {
            var told = Told.Of(problem, log);
            var astray = told.Errors.Where(e => shown?.Contains(e.Key, StringComparer.Ordinal) == false).Select(e => e.Value[0]).FirstOrDefault();
            _told = told with { Sentence = told.Sentence ?? astray };
            return false;
        }
    }
}
