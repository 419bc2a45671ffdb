using System.Numerics;

namespace SharedOnFactory.Web.Data.Demo.Drawings;

/// <summary>What weight and picture need to know about a material; Density is in g/cm³, Gloss from 0 to 1.</summary>
internal sealed record PartMaterial(string Code, double Density, Vector3 Color, float Gloss)
{
    private static readonly PartMaterial[] Known =
    [
        new("AL", 2.70, new(0.76f, 0.78f, 0.81f), 0.75f),
        new("SUS", 7.93, new(0.66f, 0.67f, 0.68f), 1.00f),
        new("S45C", 7.85, new(0.44f, 0.46f, 0.50f), 0.80f),
        new("SCM", 7.85, new(0.37f, 0.38f, 0.41f), 0.85f),
        new("SS", 7.85, new(0.49f, 0.50f, 0.52f), 0.60f),
        new("C3604", 8.50, new(0.80f, 0.62f, 0.30f), 0.90f),
        new("POM", 1.41, new(0.90f, 0.90f, 0.88f), 0.15f),
        new("MC", 1.15, new(0.20f, 0.38f, 0.62f), 0.20f),
    ];

    public static PartMaterial Of(string name) =>
        Array.Find(Known, known => name.StartsWith(known.Code, StringComparison.OrdinalIgnoreCase)) ?? Known[4];
}
