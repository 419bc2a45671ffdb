namespace SharedOnFactory.Web.Data;

/// <summary>
/// Lets one writer at a time into a SQLite file: two that meet there wait for each other in 150 ms steps.
/// PostgreSQL needs no gate and gets one that is always open.
/// </summary>
public sealed class WriteGate(bool oneAtATime) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task<IDisposable?> EnterAsync(CancellationToken ct)
    {
        if (!oneAtATime)
        {
            return null;
        }

        await _turn.WaitAsync(ct);
        return new Leave(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Leave(SemaphoreSlim turn) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                turn.Release();
            }
        }
    }
}
