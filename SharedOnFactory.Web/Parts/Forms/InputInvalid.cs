using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Parts;

/// <summary>What was typed can't be read or is missing; each sentence belongs to a field. 400 in the API, beside the field on a page.</summary>
public sealed class InputInvalid(IReadOnlyDictionary<string, string[]> errors) : Exception("입력한 내용을 확인해 주십시오.")
{
    /// <summary>Field path (<c>items[0].quantity</c>) → sentences.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; } = errors;

    public static InputInvalid At(string field, string sentence) => new(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [sentence] });
}

/// <summary>Collects what is wrong with a form, so that everything is told at once.</summary>
public sealed class Problems
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;
    private const string YearIsOurs = "연도를 확인해 주십시오. 2000년부터 2099년까지 입력할 수 있습니다.";

    private readonly Dictionary<string, List<string>> _errors = new(StringComparer.Ordinal);

    public bool Any => _errors.Count > 0;

    public void Add(string field, string sentence)
    {
        if (!_errors.TryGetValue(field, out var sentences))
        {
            _errors[field] = sentences = [];
        }

        sentences.Add(sentence);
    }

    /// <summary>What the rules will say of the same form, so that it is said now and not after the next try; a field says one thing.</summary>
    public void AddWhatElse(RuleCheck check)
    {
        foreach (var rule in check.Broken.Where(rule => !_errors.ContainsKey(rule.Field!)).ToList())
        {
            Add(rule.Field!, rule.Message);
        }
    }

    /// <returns><paramref name="isRight"/>, so that what builds on it can be skipped.</returns>
    public bool Require(bool isRight, string field, string sentence)
    {
        AddIf(!isRight, field, sentence);
        return isRight;
    }

    public void AddIf(bool wrong, string field, string sentence)
    {
        if (wrong)
        {
            Add(field, sentence);
        }
    }

    /// <summary>Every text field has a limit; the sentence says which. What can't be seen goes (<see cref="FreeText"/>), so that nothing but it is nothing.</summary>
    public string Text(string? value, string field, int maxLength)
    {
        var text = FreeText.Clean(value ?? "").Trim();
        AddIf(text.Length > maxLength, field, $"{maxLength}자까지 입력할 수 있습니다.");
        AddIf(value?.Contains('\0') == true, field, "쓸 수 없는 글자가 들어 있습니다.");
        return text;
    }

    /// <summary>Calendars, deadlines and years of retention are counted from a date, so it must be one of our time.</summary>
    public DateOnly? Day(DateOnly? value, string field)
    {
        AddIf(value is { Year: < FirstYear or > LastYear }, field, YearIsOurs);
        return value;
    }

    public DateTimeOffset? Instant(DateTimeOffset? value, string field)
    {
        AddIf(value is { Year: < FirstYear or > LastYear }, field, YearIsOurs);
        return value?.ToUniversalTime();
    }

    /// <summary>A quantity keeps three decimals; a fourth would be lost in silence.</summary>
    public decimal Quantity(decimal? value, string field, string missing)
    {
        var quantity = Required(value, field, missing);
        AddIf(decimal.Round(quantity, 3) != quantity, field, "수량은 소수점 아래 세 자리까지 입력할 수 있습니다.");
        return quantity;
    }

    public T Required<T>(T? value, string field, string sentence) where T : struct
    {
        AddIf(value is null, field, sentence);
        return value.GetValueOrDefault();
    }

    public string Required(string? value, string field, int maxLength, string sentence)
    {
        var text = Text(value, field, maxLength);
        AddIf(text.Length == 0, field, sentence);
        return text;
    }

    /// <exception cref="InputInvalid">Something was added.</exception>
    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new InputInvalid(_errors.ToDictionary(e => e.Key, e => e.Value.ToArray(), StringComparer.Ordinal));
        }
    }
}
