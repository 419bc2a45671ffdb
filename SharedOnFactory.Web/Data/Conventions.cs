using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Data;

/// <summary>
/// How values lie in either database, so that both can compare and order them: instants as UTC, quantities as thousandths,
/// enumerations by name. Ids are made by the entities.
/// </summary>
public static class Conventions
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        builder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
        builder.Properties<decimal>().HaveConversion<Thousandths>();
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    public static void Finish(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes())
        {
            if (type.FindProperty("Id") is { } id && id.ClrType == typeof(Guid) && type.ClrType != typeof(Credential))
            {
                id.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            }

            if (typeof(Entity).IsAssignableFrom(type.ClrType))
            {
                type.FindProperty(nameof(Entity.Version))!.IsConcurrencyToken = true;
            }
        }
    }

    private sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTime>(
        instant => instant.UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

    private sealed class Thousandths() : ValueConverter<decimal, long>(
        value => (long)(value * 1000m),
        stored => stored / 1000m);
}
