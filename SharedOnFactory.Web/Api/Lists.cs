using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Api;

/// <summary>One page of a list, as the contract shapes it.</summary>
public sealed record Listing<T>(IReadOnlyList<T> Items, int Total, int Page, int PageSize)
{
    /// <summary>The same page, each row as the contract shapes it.</summary>
    public Listing<TShape> With<TShape>(Func<T, TShape> shape) => new([.. Items.Select(shape)], Total, Page, PageSize);
}

/// <summary>A company by its ID and its name.</summary>
public sealed record PartyAnswer(string CompanyId, string Name);

/// <summary><c>?page=1&amp;pageSize=50</c>, at most 200 rows a page; bound with <c>[AsParameters]</c>.</summary>
public sealed record Paging(int Page = 1, int PageSize = 50)
{
    private const int MaxPageSize = 200;

    public async Task<Listing<T>> OfAsync<T>(IQueryable<T> rows, CancellationToken ct)
    {
        Check();
        var total = await rows.CountAsync(ct);
        return new(await rows.Skip((Page - 1) * PageSize).Take(PageSize).ToListAsync(ct), total, Page, PageSize);
    }

    /// <summary>For what is read whole because there is never much of it.</summary>
    public Listing<T> Of<T>(IReadOnlyCollection<T> rows)
    {
        Check();
        return new([.. rows.Skip((Page - 1) * PageSize).Take(PageSize)], rows.Count, Page, PageSize);
    }

    public void Check()
    {
        var problems = new Problems();
        problems.AddIf(Page is < 1 or > 1_000_000, "page", "1 이상이어야 합니다.");
        problems.AddIf(PageSize is < 1 or > MaxPageSize, "pageSize", "1에서 200 사이여야 합니다.");
        problems.ThrowIfAny();
    }
}

/// <summary>An enumeration as a query names it, in whatever case.</summary>
public static class Choice
{
    /// <summary>Null when nothing was asked.</summary>
    /// <exception cref="InputInvalid">Something else than one of its names.</exception>
    public static T? Of<T>(string? typed, string field) where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var isKnown = Enum.TryParse<T>(typed.Trim(), ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(typed.Trim()[0]);
        return isKnown ? value : throw Unknown(field, Enum.GetValues<T>().Select(v => DocumentAnswer.Wire(v)));
    }

    /// <summary>One of these words, in whatever case; null when nothing was asked.</summary>
    /// <exception cref="InputInvalid">Another word.</exception>
    public static string? Of(string? typed, string field, params string[] words) => string.IsNullOrWhiteSpace(typed)
        ? null
        : Array.Find(words, word => word.Equals(typed.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(field, words);

    /// <summary>One of these words, backwards with a minus before it.</summary>
    public static string? Order(string? typed, params string[] words) => Of(typed, "sort", [.. words.SelectMany(word => new[] { word, $"-{word}" })]);

    private static InputInvalid Unknown(string field, IEnumerable<string> words) => InputInvalid.At(field, $"고를 수 있는 값이 아닙니다. 고를 수 있는 값: {string.Join(", ", words)}");
}

/// <summary>What most acts on a document answer: its number, state and the version to pass back with the next edit.</summary>
public sealed record DocumentAnswer(string Number, string State, long Version)
{
    public static DocumentAnswer Of(string number, Enum state, long version) => new(number, Wire(state), version);

    /// <summary>Enumerations travel in camelCase.</summary>
    public static string Wire(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
