using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SharedOnFactory.Web.Data;

/// <summary>Trouble that passes by itself or by the operator's hand: a busy or full store, not a defect and not the user's fault.</summary>
public static class Trouble
{
    public const string Message = "지금은 저장할 수 없습니다. 입력한 내용은 그대로 있으니 잠시 뒤 다시 시도해 주십시오.";

    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Full = 13;

    public static bool IsPassing(Exception problem) => problem switch
    {
        DbUpdateException { InnerException: { } inner } => IsPassing(inner),
        SqliteException sqlite => sqlite.SqliteErrorCode is Busy or Locked or ReadOnly or InputOutput or Full,
        Npgsql.NpgsqlException postgres => postgres.IsTransient,
        IOException => true,
        _ => false,
    };
}

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
