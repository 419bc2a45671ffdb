using System.Reflection;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Tests.Architecture;

public sealed class VisibilityTests
{
    /// <summary>Every read of step data starts with VisibleTo, so every entity of a step must have one.</summary>
    [Fact]
    public void Every_entity_of_a_step_says_who_may_see_it()
    {
        var domain = typeof(Entity).Assembly.GetTypes();
        var entities = domain.Where(t => t.IsSubclassOf(typeof(Entity)) && Rooms.Steps.Contains(t.Namespace!.Split('.')[^1], StringComparer.Ordinal)).ToList();
        entities.Count.ShouldBeGreaterThanOrEqualTo(12);

        var seen = domain.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(m => m.Name == "VisibleTo" && m.GetParameters() is [_, var viewer] && viewer.ParameterType == typeof(Viewer))
            .Select(m => m.ReturnType.GetGenericArguments().Single());
        entities.Except(seen).ShouldBeEmpty();
    }
}
