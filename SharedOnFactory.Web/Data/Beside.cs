namespace SharedOnFactory.Web.Data;

/// <summary>What is noted beside something that was only read or looked at: a busy or full store must not keep anybody from reading.</summary>
public static class Beside
{
    /// <summary>Logs what did not succeed and goes on; a defect is thrown as ever.</summary>
    public static async Task RunAsync(ILogger log, Func<Task> note)
    {
        try
        {
            await note();
        }
        catch (Exception problem) when (problem is SomeoneWasFirst or NotFoundHere or NotSignedIn || Trouble.IsPassing(problem))
        {
            log.LogWarning("Not noted: {Problem}", problem.Message);
        }
    }
}
