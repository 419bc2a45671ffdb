namespace SharedOnFactory.Web.Admin;

/// <summary>Something that waits for an administrator's yes or no.</summary>
/// <param name="Key">The number or ID it is known by.</param>
/// <param name="Version">What was decided at one version does not hide what comes back at another.</param>
public abstract record Waiting(string Key, long Version, string Name)
{
    /// <summary>What is missing before it can be approved, a localisation key; null when nothing is.</summary>
    public virtual string? Lacks => null;
}

/// <summary>Something that was not decided as the administrator wished.</summary>
/// <param name="Why">A localisation key.</param>
/// <param name="Typed">The reason that was being typed for it; it would be lost with its form.</param>
public sealed record NotDecided(string Name, string Why, string? Typed = null);
