using System.Reflection;

namespace SharedOnFactory.Web.Data;

public static class Actions
{
    /// <summary>Registers every Action of the portal: a class with a RunAsync that goes through the <see cref="Door"/>. They hold no state.</summary>
    public static IServiceCollection AddActions(this IServiceCollection services)
    {
        foreach (var action in typeof(Actions).Assembly.GetTypes().Where(IsAction))
        {
            services.AddSingleton(action);
        }

        return services;
    }

    public static bool IsAction(Type type) =>
        type is { IsClass: true, IsAbstract: false }
        && type.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Instance) is not null
        && type.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(Door)));
}
