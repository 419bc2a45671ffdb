namespace SharedOnFactory.Web.Parts;

/// <param name="What">A sentence, already in the reader's language.</param>
/// <param name="Tone">good, bad or nothing.</param>
public sealed record TimelineEntry(DateTimeOffset At, string What, string? Who = null, string Tone = "");
