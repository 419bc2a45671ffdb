namespace SharedOnFactory.Web.Data.Demo.Drawings;

public enum PartShape
{
    Plate,
    Flange,
    Shaft,
    Bracket,
}

/// <summary>A through hole. A bracket's wall holes lie in the front view, all others in the top view.</summary>
public sealed record PartHole(double X, double Y, double Diameter, bool InWall = false);

/// <summary>One cylinder of a turned part, listed along its axis.</summary>
public sealed record PartStep(double Length, double Diameter);

/// <summary>
/// A simple machine part, in millimetres. Plates and brackets are Length × Width × Height from the front left
/// lower corner; flanges and shafts are their <see cref="Steps"/>, with holes measured from the axis.
/// </summary>
public sealed record PartDrawing
{
    public required string Number { get; init; }
    public string Revision { get; init; } = "A";
    public required string NameKo { get; init; }
    public required string NameEn { get; init; }
    public required PartShape Shape { get; init; }
    public string Material { get; init; } = "AL6061";
    public string Tolerance { get; init; } = "ISO 2768-mK";
    public string Roughness { get; init; } = "Ra 3.2";

    /// <summary>As the buyer asks for it; the usual one of the material otherwise.</summary>
    public string? Finish { get; init; }
    public string Company { get; init; } = "SharedOnFactory";
    public string DrawnBy { get; init; } = "김도현";
    public DateOnly DrawnOn { get; init; } = new(2026, 3, 2);
    public double Length { get; init; }
    public double Width { get; init; }
    public double Height { get; init; }
    public double Thickness { get; init; }
    public double Bore { get; init; }
    public double Chamfer { get; init; } = 1;
    public IReadOnlyList<PartHole> Holes { get; init; } = [];
    public IReadOnlyList<PartStep> Steps { get; init; } = [];

    public double LargestDiameter => Steps.Count == 0 ? 0 : Steps.Max(step => step.Diameter);

    public double AxialLength => Steps.Sum(step => step.Length);

    /// <summary>What a buyer reads in a list: "120 × 80 × 12" or "Ø40 × 215".</summary>
    public string Size => Steps.Count == 0
        ? $"{Num.Text(Length)} × {Num.Text(Width)} × {Num.Text(Height)}"
        : $"Ø{Num.Text(LargestDiameter)} × {Num.Text(AxialLength)}";

    public double MassKg => Volume() * PartMaterial.Of(Material).Density / 1e6;

    public static PartDrawing Sample(int seed) => PartDrawingSamples.Make(seed, (PartShape)(seed & 3));

    public static PartDrawing Sample(int seed, PartShape shape) => PartDrawingSamples.Make(seed, shape);

    public static IReadOnlyList<PartDrawing> Samples(int seed, int count = 12) =>
        [.. Enumerable.Range(0, count).Select(index => Sample(unchecked(seed + index)))];

    private double Volume()
    {
        var body = Shape switch
        {
            PartShape.Plate => Length * Width * Height,
            PartShape.Bracket => Length * Thickness * (Width + Height - Thickness),
            _ => Steps.Sum(step => Disc(step.Diameter) * step.Length) - (Disc(Bore) * AxialLength),
        };
        var depth = Shape switch
        {
            PartShape.Plate => Height,
            PartShape.Flange => Steps[0].Length,
            _ => Thickness,
        };
        return body - Holes.Sum(hole => Disc(hole.Diameter) * depth);
    }

    private static double Disc(double diameter) => Math.PI * diameter * diameter / 4;
}
