using System.Numerics;

namespace SharedOnFactory.Web.Data.Demo.Photos;

/// <summary>Where a ray runs inside a solid, with the outward normals at both ends.</summary>
internal record struct Span3(float Enter, float Leave, Vector3 EnterNormal, Vector3 LeaveNormal)
{
    public readonly bool IsEmpty => Enter >= Leave;
}

/// <summary>What lies inside all its planes and, for round ones, inside a cylinder or cone about the axis.</summary>
internal sealed class ConvexSolid
{
    private (Vector3 Normal, float Offset)[] _planes = [];
    private (float Radius, float Slope)[] _rounds = [];
    private Vector3 _axis;
    private Vector3 _start;
    private Vector3 _center;
    private float _reach;

    public static ConvexSolid Box(Vector3 low, Vector3 high, float chamfer)
    {
        var solid = new ConvexSolid { _center = (low + high) / 2, _reach = (high - low).Length() / 2 };
        solid.Slab(Vector3.UnitX, low.X, high.X);
        solid.Slab(Vector3.UnitY, low.Y, high.Y);
        solid.Slab(Vector3.UnitZ, low.Z, high.Z);
        if (chamfer > 0)
        {
            solid.Cut(Vector3.UnitX + Vector3.UnitZ, high.X + high.Z - chamfer);
            solid.Cut(Vector3.UnitZ - Vector3.UnitX, high.Z - low.X - chamfer);
            solid.Cut(Vector3.UnitY + Vector3.UnitZ, high.Y + high.Z - chamfer);
            solid.Cut(Vector3.UnitZ - Vector3.UnitY, high.Z - low.Y - chamfer);
        }

        return solid;
    }

    public static ConvexSolid Cylinder(Vector3 start, Vector3 axis, float length, float radius, float startChamfer, float endChamfer)
    {
        var solid = new ConvexSolid
        {
            _axis = axis,
            _start = start,
            _center = start + (axis * length / 2),
            _reach = MathF.Sqrt((radius * radius) + (length * length / 4)),
        };
        var from = Vector3.Dot(start, axis);
        solid.Slab(axis, from, from + length);
        (float Radius, float Slope)[] rounds = [(radius, 0), (radius - startChamfer, 1), (radius - endChamfer + length, -1)];
        solid._rounds = [.. rounds.Where((_, index) => index == 0 || (index == 1 ? startChamfer : endChamfer) > 0)];
        return solid;
    }

    public Span3 Clip(Vector3 origin, Vector3 direction)
    {
        var toCenter = _center - origin;
        var along = Vector3.Dot(toCenter, direction);
        if (toCenter.LengthSquared() - (along * along) > _reach * _reach)
        {
            return default;
        }

        var span = new Span3(float.NegativeInfinity, float.PositiveInfinity, default, default);
        for (var index = 0; index < _planes.Length && !span.IsEmpty; index++)
        {
            var (normal, offset) = _planes[index];
            ClipPlane(ref span, normal, offset - Vector3.Dot(normal, origin), Vector3.Dot(normal, direction));
        }

        for (var index = 0; index < _rounds.Length && !span.IsEmpty; index++)
        {
            ClipRound(ref span, origin, direction, _rounds[index].Radius, _rounds[index].Slope);
        }

        return span;
    }

    private static void ClipPlane(ref Span3 span, Vector3 normal, float distance, float speed)
    {
        if (MathF.Abs(speed) < 1e-7f)
        {
            span.Leave = distance < 0 ? float.NegativeInfinity : span.Leave;
            return;
        }

        var at = distance / speed;
        if (speed < 0 && at > span.Enter)
        {
            span.Enter = at;
            span.EnterNormal = normal;
        }
        else if (speed > 0 && at < span.Leave)
        {
            span.Leave = at;
            span.LeaveNormal = normal;
        }
    }

    /// <summary>No ray here runs steeper along an axis than 45°, so the quadratic always opens upwards.</summary>
    private void ClipRound(ref Span3 span, Vector3 origin, Vector3 direction, float radius, float slope)
    {
        var from = origin - _start;
        float height = Vector3.Dot(from, _axis), rise = Vector3.Dot(direction, _axis);
        Vector3 across = from - (_axis * height), run = direction - (_axis * rise);
        float size = radius + (slope * height), growth = slope * rise;
        var a = run.LengthSquared() - (growth * growth);
        var b = Vector3.Dot(across, run) - (size * growth);
        var root = (b * b) - (a * (across.LengthSquared() - (size * size)));
        if (root <= 0)
        {
            span.Leave = float.NegativeInfinity;
            return;
        }

        root = MathF.Sqrt(root);
        float near = (-b - root) / a, far = (-b + root) / a;
        if (near > span.Enter)
        {
            span.Enter = near;
            span.EnterNormal = RoundNormal(across + (run * near), slope);
        }

        if (far < span.Leave)
        {
            span.Leave = far;
            span.LeaveNormal = RoundNormal(across + (run * far), slope);
        }
    }

    private Vector3 RoundNormal(Vector3 outward, float slope) =>
        Vector3.Normalize(Vector3.Normalize(outward) - (_axis * slope));

    private void Slab(Vector3 normal, float low, float high)
    {
        _planes = [.. _planes, (normal, high), (-normal, -low)];
    }

    private void Cut(Vector3 normal, float offset) => _planes = [.. _planes, (normal / normal.Length(), offset / normal.Length())];
}
