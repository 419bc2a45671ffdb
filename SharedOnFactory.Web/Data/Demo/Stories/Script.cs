using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Data.Demo.Stories;

/// <summary>Who does what when, of all deals at once; played in the order of time.</summary>
internal sealed class Script(DateTimeOffset now)
{
    private const int ScenesPerSave = 40;

    private readonly List<(DateTimeOffset At, Func<Viewer?> Who, Func<Stage, Task> Act)> _scenes = [];

    /// <summary>Notes a scene down; it may not lie ahead.</summary>
    /// <param name="who">Asked when the scene is played, because people have to join first; null for the clock.</param>
    public void Add(DateTimeOffset at, Func<Viewer?> who, Func<Stage, Task> act)
    {
        if (at >= now)
        {
            throw new ArgumentOutOfRangeException(nameof(at), at, "The demo world ends now.");
        }

        _scenes.Add((at, who, act));
    }

    public void Add(DateTimeOffset at, Func<Viewer?> who, Action<Stage> act) => Add(at, who, stage =>
    {
        act(stage);
        return Task.CompletedTask;
    });

    public async Task PlayAsync(Stage stage)
    {
        foreach (var scenes in _scenes.OrderBy(s => s.At).Chunk(ScenesPerSave))
        {
            foreach (var (at, who, act) in scenes)
            {
                stage.Enter(who(), at);
                await act(stage);
                stage.Record();
            }

            await stage.SaveAsync();
        }
    }
}
