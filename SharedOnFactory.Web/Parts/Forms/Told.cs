using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Parts;

/// <summary>How the failure of an act is said on a page, whether it has a circuit (<see cref="Attempt"/>) or is posted (<see cref="PlainForm"/>).</summary>
/// <param name="Errors">Field path → sentences.</param>
/// <param name="Sentence">What belongs to no field.</param>
public sealed record Told(IReadOnlyDictionary<string, string[]> Errors, string? Sentence)
{
    private const string NotSaved = "지금 저장하지 못했습니다. 입력하신 내용은 그대로 있습니다. 잠시 뒤 다시 시도해 주십시오.";
    private const string NotDone = "처리하지 못했습니다. 입력하신 내용은 그대로 있습니다. 다시 시도해도 같으면 운영사에 알려 주십시오.";

    public static Told Nothing { get; } = new(new Dictionary<string, string[]>(StringComparer.Ordinal), null);

    public bool IsSignedOut { get; private init; }

    /// <summary>The first rule that was broken; null when it was something else.</summary>
    public Rule? Broken { get; private init; }

    public static Told Of(Exception problem, ILogger log)
    {
        switch (problem)
        {
            case RuleBroken { Errors.Count: > 0 } broken:
                return new(broken.Errors, broken.Rules.FirstOrDefault(rule => rule.Field is null)?.Message) { Broken = broken.Rule };
            case InputInvalid invalid:
                return new(invalid.Errors, null);
            case RuleBroken or SomeoneWasFirst or NotAllowed or NotFoundHere or NotSignedIn:
                return Nothing with { Sentence = problem.Message, IsSignedOut = problem is NotSignedIn, Broken = (problem as RuleBroken)?.Rule };
            default:
                log.LogError(problem, "An act failed");
                return Nothing with { Sentence = problem is DbUpdateException or DbException or IOException or TimeoutException ? NotSaved : NotDone };
        }
    }
}
