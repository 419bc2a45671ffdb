using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Data;

/// <summary>
/// One fact, once: the deal's timeline, the audit trail and the outbox in one table. Each row carries the hash of the one before,
/// so that an edited or re-ordered row, or one removed from within, is found by recomputing the chain. That its end was cut off is found
/// by the marks of <see cref="RecordSeal"/> only.
/// </summary>
public sealed class EventRecord
{
    public const string Genesis = "0000000000000000000000000000000000000000000000000000000000000000";

    private const int Newest = 1;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new CleanText() },
    };

    private EventRecord() { } // EF

    /// <summary>0: rows of the first version, whose hash leaves out the acting company. 1: it is in it.</summary>
    public int Format { get; private init; }

    /// <summary>1, 2, 3 … without gaps.</summary>
    public long Sequence { get; private init; }
    public string Kind { get; private init; } = "";
    public DateTimeOffset At { get; private init; }
    public Guid? MemberId { get; private init; }
    public Guid? CompanyId { get; private init; }
    public Guid Deal { get; private init; }
    public bool IsOpen { get; private init; }
    public string Payload { get; private init; } = "";

    /// <summary>Random per row, so that the payload's hash can't be guessed back into a small payload.</summary>
    public string Salt { get; private init; } = "";
    public string Previous { get; private init; } = "";
    public string Hash { get; private init; } = "";
    public List<EventAudience> Audience { get; private init; } = [];

    public static EventRecord Of(DomainEvent fact, Viewer? actor, long sequence, string previous)
    {
        var payload = JsonSerializer.Serialize(fact, fact.GetType(), Json);
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        var audience = fact.Audience.Distinct().Order().Select(company => new EventAudience { Sequence = sequence, CompanyId = company }).ToList();
        var kind = fact.GetType().Name;
        return new()
        {
            Format = Newest,
            Sequence = sequence,
            Kind = kind,
            At = fact.At,
            MemberId = actor?.MemberId,
            CompanyId = actor?.CompanyId,
            Deal = fact.Deal,
            IsOpen = fact.IsOpen,
            Payload = payload,
            Salt = salt,
            Previous = previous,
            Audience = audience,
            Hash = HashOf(sequence, kind, fact.At, Actor(Newest, actor?.MemberId, actor?.CompanyId), fact.Deal, fact.IsOpen, audience, salt, payload, previous),
        };
    }

    /// <summary>True when the row is what was written and follows <paramref name="previous"/>.</summary>
    public bool Follows(EventRecord? previous) =>
        Previous == (previous?.Hash ?? Genesis)
        && Sequence == (previous?.Sequence ?? 0) + 1
        && Hash == HashOf(Sequence, Kind, At, Actor(Format, MemberId, CompanyId), Deal, IsOpen, Audience, Salt, Payload, Previous);

    private static string Actor(int format, Guid? member, Guid? company) => format == 0 ? $"{member}" : $"{member} {company}";

    private static string HashOf(
        long sequence, string kind, DateTimeOffset at, string actor, Guid deal, bool isOpen, IEnumerable<EventAudience> audience, string salt, string payload, string previous)
    {
        var payloadHash = Sha256(salt + payload);
        var companies = string.Join(',', audience.Select(a => a.CompanyId).Order());
        return Sha256(string.Create(CultureInfo.InvariantCulture, $"{previous}\n{sequence}\n{kind}\n{at.UtcTicks}\n{actor}\n{deal}\n{isOpen}\n{companies}\n{payloadHash}"));
    }

    /// <summary>What is read in the record later reads as it was written.</summary>
    private sealed class CleanText : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(FreeText.Clean(value));
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>A company that may learn of the fact.</summary>
public sealed class EventAudience
{
    public long Sequence { get; init; }
    public Guid CompanyId { get; init; }
}
