using System.Reflection;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Tests.Architecture;

namespace SharedOnFactory.Tests.Parts;

/// <summary>A rule that names a field is said beside that field, so some form must have it; otherwise its sentence stands on top, far from what is to be mended.</summary>
public sealed class FormFieldsTests
{
    /// <summary>Said on top on purpose: a program's total, the weights of a comparison, and what the joining form calls by another name; a price, whose form names it by line (QuoteDraft.FieldOf).</summary>
    private static readonly string[] OnTop = ["total", "weights", "registrationNumber", "kind", "unitPrice"];

    [Fact]
    public void Every_field_a_rule_names_is_on_a_form()
    {
        var forms = Source.Under("SharedOnFactory.Web").Where(s => s.IsRazor).Select(s => s.Code).ToList();
        var fields = typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Field)
            .OfType<string>().Distinct(StringComparer.Ordinal).Except(OnTop, StringComparer.Ordinal).ToList();

        fields.Count.ShouldBeGreaterThan(20);
        fields.Where(field => !forms.Exists(form => form.Contains($"\"{field}\"", StringComparison.Ordinal) || form.Contains($".{field}\"", StringComparison.Ordinal))).ShouldBeEmpty();
    }
}
