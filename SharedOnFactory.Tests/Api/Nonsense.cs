using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SharedOnFactory.Tests.Api;

/// <summary>What a careless or hostile program sends, made from what a careful one sends: every value of a right body made wrong in turn.</summary>
public static class Nonsense
{
    public const string Mischief = " <script>alert(1)</script>\u202Etxt.exe 🙂";

    private static readonly string[] Choices = ["mode", "stage", "cause", "method", "result", "type", "defectType", "wanted", "role", "category", "audience", "kind", "segment", "process"];

    /// <summary>Whole documents, which may be long.</summary>
    private static readonly string[] Prose = ["body", "bodyEnglish", "answer"];

    /// <summary>Nothing is nonsense here: none rejected, nothing done yet, no lead time, no price in mind, a draft without a quantity.</summary>
    private static readonly string[] MayBeZero = ["rejected", "percent", "leadDays", "targetPrice", "quantity", "weeklyFreeHours"];

    /// <summary>Bodies that are wrong as a whole.</summary>
    /// <param name="mayLack">The endpoint does without a body, so an empty one is right.</param>
    /// <param name="mayBeBlank">An object without fields is a right body.</param>
    public static IEnumerable<(string What, HttpContent? Body)> Whole(JsonNode good, bool mayLack, bool mayBeBlank)
    {
        if (!mayLack)
        {
            yield return ("no body", null);
            yield return ("an empty body", Json(""));
            yield return ("null", Json("null"));
            if (!mayBeBlank)
            {
                yield return ("an empty object", Json("{}"));
            }
        }

        yield return ("half an object", Json(good.ToJsonString()[..^1]));
        yield return ("not JSON", Json("<xml/>"));
        yield return ("an array", Json("[]"));
        yield return ("a text", Json("\"text\""));
        yield return ("plain text", new StringContent(good.ToJsonString(), Encoding.UTF8, "text/plain"));
        yield return ("a form", new FormUrlEncodedContent([new("a", "b")]));
        yield return ("broken UTF-8", new ByteArrayContent([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x7D]) { Headers = { { "Content-Type", "application/json" } } });
        yield return ("a thousand brackets", Json(new string('[', 1000)));
    }

    /// <summary>The right body with one value made wrong.</summary>
    public static IEnumerable<(string What, HttpContent? Body)> InPlace(JsonNode good)
    {
        foreach (var path in PathsOf(good, []))
        {
            foreach (var wrong in WrongInsteadOf(At(good, path)!, path[^1] as string ?? ""))
            {
                var body = good.DeepClone();
                Put(body, path, JsonNode.Parse(wrong));
                yield return ($"{string.Join('.', path)} = {(wrong.Length > 40 ? wrong[..40] : wrong)}", Json(body.ToJsonString()));
            }
        }
    }

    /// <summary>A right body written by a joker: scripts, direction marks and emoji in every text, and fields that are not his to set.</summary>
    /// <param name="isPlain">Only the fields: its texts are names, in which such things are refused.</param>
    public static JsonNode Mischievous(JsonNode good, bool isPlain = false)
    {
        var body = good.DeepClone();
        foreach (var path in isPlain ? [] : PathsOf(body, []))
        {
            // Those of a list are no texts of one's own.
            if (!path.Contains("segments") && At(body, path) is JsonValue value && value.TryGetValue<string>(out var text) && text.Any(c => c is >= '가' and <= '힣'))
            {
                Put(body, path, text + Mischief);
            }
        }

        foreach (var field in new[] { "id", "number", "companyId", "buyerId", "supplierId", "memberId", "state", "role", "currencyCode", "receipt" })
        {
            body[field] ??= "HACKED-1";
        }

        (body["version"], body["isAdministrator"], body["vat"], body["approvedAt"]) = (99, true, 1, "2020-01-01T00:00:00Z");
        return body;
    }

    private static IEnumerable<string> WrongInsteadOf(JsonNode value, string name)
    {
        var kind = value.GetValueKind();
        if (kind == System.Text.Json.JsonValueKind.Array)
        {
            return ["{}", "\"text\"", "[null]", "[[]]", "[1]", "7"];
        }

        if (kind == System.Text.Json.JsonValueKind.Object)
        {
            return ["[]", "\"text\"", "7"];
        }

        if (kind is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False)
        {
            return ["\"true\"", "1", "{}"];
        }

        return kind == System.Text.Json.JsonValueKind.Number ? WrongNumbers(name) : WrongTexts((string)value!, name);
    }

    private static IEnumerable<string> WrongNumbers(string name)
    {
        string[] wrong = ["-1", "1e30", "1e28", "9223372036854775807", "-9223372036854775808", "\"１２３\"", "\"1,000\"", "\"text\"", "true", "{}", "[]", "0.00001"];
        return MayBeZero.Contains(name) ? wrong : wrong.Append("0");
    }

    private static IEnumerable<string> WrongTexts(string right, string name)
    {
        yield return "7";
        yield return "true";
        yield return "{}";
        yield return "[]";
        if (name != "refreshToken")
        {
            yield return "\"a\\u0000b\"";
        }

        yield return $"\"{new string('x', Prose.Contains(name) ? 70_000 : 10_000)}\"";
        if (DateTimeOffset.TryParse(right, CultureInfo.InvariantCulture, out _))
        {
            foreach (var day in new[] { "어제", "2026-13-45", "2026-02-30", "22/11/2026", "0001-01-01", "9999-12-31", "-1", "٢٠٢٦-٠١-٠١" })
            {
                yield return $"\"{day}\"";
            }
        }

        if (Choices.Contains(name) && right.All(char.IsAscii)) // a payment has a method in words
        {
            yield return "\"nonsense\"";
            yield return "\"1\"";
            yield return "\"\"";
        }
    }

    private static IEnumerable<object[]> PathsOf(JsonNode? node, object[] at) => node switch
    {
        JsonObject o => o.ToList().SelectMany(p => p.Value is null ? [] : PathsOf(p.Value, [.. at, p.Key]).Prepend([.. at, p.Key])),
        JsonArray a => a.ToList().Take(1).SelectMany((v, i) => PathsOf(v, [.. at, i]).Prepend([.. at, i])),
        _ => [],
    };

    private static JsonNode? At(JsonNode node, object[] path) => path.Aggregate((JsonNode?)node, (n, key) => key is int i ? n![i] : n![(string)key]);

    private static void Put(JsonNode node, object[] path, JsonNode? value)
    {
        var parent = At(node, path[..^1])!;
        if (path[^1] is int i)
        {
            parent[i] = value;
        }
        else
        {
            parent[(string)path[^1]] = value;
        }
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
