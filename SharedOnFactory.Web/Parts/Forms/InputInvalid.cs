namespace SharedOnFactory.Web.Parts;

/// <summary>What was typed can't be read or is missing, field by field: beside the fields on a page, 400 in the API.</summary>
public sealed class InputInvalid(IReadOnlyDictionary<string, string[]> errors) : Exception("입력하신 내용을 확인해 주십시오.")
{
    public IReadOnlyDictionary<string, string[]> Errors { get; } = errors;
}

/// <summary>Collects everything that is wrong with a form, so that it is said at once.</summary>
public sealed class Problems
{
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

    /// <returns><paramref name="isRight"/>, so that what builds on it can be skipped.</returns>
    public bool Require(bool isRight, string field, string sentence)
    {
        if (!isRight)
        {
            Add(field, sentence);
        }

        return isRight;
    }

    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new InputInvalid(_errors.ToDictionary(e => e.Key, e => e.Value.ToArray(), StringComparer.Ordinal));
        }
    }
}
