using System.Numerics;
using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Photos;

/// <summary>The part as solids joined together minus the space of its holes, standing on the plane z = 0.</summary>
internal sealed class PartSolids
{
    private const float Overshoot = 1;
    private readonly ConvexSolid[] _bodies;
    private readonly ConvexSolid[] _holes;

    public PartSolids(PartDrawing part)
    {
        (_bodies, _holes, Low, High) = part.Shape switch
        {
            PartShape.Plate => Plate(part),
            PartShape.Flange => Flange(part),
            PartShape.Shaft => Shaft(part),
            _ => Bracket(part),
        };
    }

    public Vector3 Low { get; }
    public Vector3 High { get; }

    /// <summary>How far along the ray the part begins, or infinity.</summary>
    public float Hit(Vector3 origin, Vector3 direction, out Vector3 normal)
    {
        Span<Span3> bodies = stackalloc Span3[_bodies.Length];
        Span<Span3> holes = stackalloc Span3[_holes.Length];
        var any = false;
        for (var index = 0; index < bodies.Length; index++)
        {
            bodies[index] = _bodies[index].Clip(origin, direction);
            any |= !bodies[index].IsEmpty;
        }

        for (var index = 0; any && index < holes.Length; index++)
        {
            holes[index] = _holes[index].Clip(origin, direction);
        }

        return any ? March(bodies, holes, out normal) : Miss(out normal);
    }

    private static float March(Span<Span3> bodies, Span<Span3> holes, out Vector3 normal)
    {
        const float Tolerance = 1e-3f;
        var at = 0f;
        normal = default;
        while (Enter(bodies, ref at, ref normal))
        {
            var open = false;
            foreach (ref readonly var hole in holes)
            {
                if (!hole.IsEmpty && hole.Enter <= at + Tolerance && hole.Leave > at + Tolerance)
                {
                    at = hole.Leave;
                    normal = -hole.LeaveNormal;
                    open = true;
                }
            }

            if (!open)
            {
                return at;
            }
        }

        return Miss(out normal);
    }

    /// <summary>Moves on to the nearest point at or after this one which lies in a body.</summary>
    private static bool Enter(Span<Span3> bodies, ref float at, ref Vector3 normal)
    {
        var nearest = float.PositiveInfinity;
        var nearestNormal = normal;
        foreach (ref readonly var body in bodies)
        {
            if (body.IsEmpty || body.Leave <= at)
            {
                continue;
            }

            var entered = MathF.Max(body.Enter, at);
            if (entered < nearest)
            {
                nearest = entered;
                nearestNormal = body.Enter > at ? body.EnterNormal : normal;
            }
        }

        at = nearest;
        normal = nearestNormal;
        return !float.IsPositiveInfinity(nearest);
    }

    private static float Miss(out Vector3 normal)
    {
        normal = default;
        return float.PositiveInfinity;
    }

    private static (ConvexSolid[] Bodies, ConvexSolid[] Holes, Vector3 Low, Vector3 High) Plate(PartDrawing part)
    {
        var size = new Vector3((float)part.Length, (float)part.Width, (float)part.Height);
        return ([ConvexSolid.Box(Vector3.Zero, size, (float)part.Chamfer)], [.. part.Holes.Select(hole => Down(hole, 0, size.Z))], Vector3.Zero, size);
    }

    private static (ConvexSolid[] Bodies, ConvexSolid[] Holes, Vector3 Low, Vector3 High) Flange(PartDrawing part)
    {
        float level = 0, half = (float)part.LargestDiameter / 2, height = (float)part.AxialLength;
        var bodies = new List<ConvexSolid>();
        foreach (var step in part.Steps)
        {
            bodies.Add(ConvexSolid.Cylinder(new(0, 0, level), Vector3.UnitZ, (float)step.Length, (float)step.Diameter / 2, 0, (float)part.Chamfer));
            level += (float)step.Length;
        }

        var bolts = part.Holes.Select(hole => Down(hole, 0, height));
        return ([.. bodies], [Down(new(0, 0, part.Bore), 0, height), .. bolts], new(-half, -half, 0), new(half, half, height));
    }

    private static (ConvexSolid[] Bodies, ConvexSolid[] Holes, Vector3 Low, Vector3 High) Shaft(PartDrawing part)
    {
        float start = 0, half = (float)part.LargestDiameter / 2, length = (float)part.AxialLength, chamfer = (float)part.Chamfer;
        var bodies = new List<ConvexSolid>();
        for (var index = 0; index < part.Steps.Count; index++)
        {
            var step = part.Steps[index];
            var radius = (float)step.Diameter / 2;
            var left = index == 0 || radius > (float)part.Steps[index - 1].Diameter / 2 ? chamfer : 0;
            var right = index == part.Steps.Count - 1 || radius > (float)part.Steps[index + 1].Diameter / 2 ? chamfer : 0;
            bodies.Add(ConvexSolid.Cylinder(new(start, 0, half), Vector3.UnitX, (float)step.Length, radius, left, right));
            start += (float)step.Length;
        }

        return ([.. bodies], [], new(0, -half, 0), new(length, half, 2 * half));
    }

    private static (ConvexSolid[] Bodies, ConvexSolid[] Holes, Vector3 Low, Vector3 High) Bracket(PartDrawing part)
    {
        float length = (float)part.Length, width = (float)part.Width, height = (float)part.Height, thickness = (float)part.Thickness;
        var holes = part.Holes.Select(hole => hole.InWall
            ? ConvexSolid.Cylinder(new((float)hole.X, width - thickness - Overshoot, (float)hole.Y), Vector3.UnitY, thickness + (2 * Overshoot), (float)hole.Diameter / 2, 0, 0)
            : Down(hole, 0, thickness));
        ConvexSolid[] bodies =
        [
            ConvexSolid.Box(Vector3.Zero, new(length, width, thickness), 0.8f),
            ConvexSolid.Box(new(0, width - thickness, 0), new(length, width, height), 0.8f),
        ];
        return (bodies, [.. holes], Vector3.Zero, new(length, width, height));
    }

    private static ConvexSolid Down(PartHole hole, float bottom, float top) => ConvexSolid.Cylinder(
        new((float)hole.X, (float)hole.Y, bottom - Overshoot), Vector3.UnitZ, top - bottom + (2 * Overshoot), (float)hole.Diameter / 2, 0, 0);
}
