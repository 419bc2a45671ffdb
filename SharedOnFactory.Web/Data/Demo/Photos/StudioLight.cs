using System.Numerics;
using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Photos;

/// <summary>Colours what the camera sees: a lamp at the upper left, a bright ceiling and a pale floor.</summary>
internal sealed class StudioLight
{
    private static readonly Vector3 Lamp = Vector3.Normalize(new(-0.35f, -0.55f, 1.05f));
    private static readonly Vector3 FloorNear = new(0.885f, 0.9f, 0.915f);
    private static readonly Vector3 FloorFar = new(0.975f, 0.98f, 0.985f);

    private readonly PartMaterial _material;
    private readonly PartSolids _solids;
    private readonly Vector3 _middle;
    private readonly Vector2 _floorMiddle;
    private readonly Vector2 _floorHalf;
    private readonly float _corner;
    private readonly float _softness;
    private readonly float _reach;

    public StudioLight(PartDrawing part, PartSolids solids, float reach)
    {
        _material = PartMaterial.Of(part.Material);
        _solids = solids;
        _reach = reach;
        _middle = (solids.Low + solids.High) / 2;
        var half = (solids.High - solids.Low) / 2;
        _floorMiddle = new Vector2(_middle.X, _middle.Y) + (new Vector2(-Lamp.X, -Lamp.Y) * half.Z * 0.5f);
        _floorHalf = new Vector2(half.X, half.Y);
        _corner = part.Shape == PartShape.Flange ? half.X : MathF.Min(half.X, half.Y) * 0.15f;
        _softness = (0.06f * half.Length()) + (0.22f * half.Z);
    }

    public Vector3 Ground(Vector3 origin, Vector3 toward, float down)
    {
        var floor = Vector3.Lerp(FloorFar, FloorNear, down * down);
        var point = origin - (toward * (origin.Z / toward.Z));
        var away = Vector2.Abs(new Vector2(point.X, point.Y) - _floorMiddle) - _floorHalf + new Vector2(_corner);
        var outside = Vector2.Max(away, Vector2.Zero).Length() + MathF.Min(MathF.Max(away.X, away.Y), 0) - _corner;
        var shade = 0.46f * (1 - Step(-1.3f * _softness, 1.7f * _softness, outside));
        return floor * (1 - shade);
    }

    public Vector3 Surface(Vector3 point, Vector3 normal, Vector3 toward)
    {
        var facing = Vector3.Dot(normal, Lamp);
        var lit = facing > 0 && !Shadowed(point + (normal * 0.02f)) ? facing : 0;
        var ceiling = 0.5f + (0.5f * normal.Z);
        var matte = 0.3f + (0.2f * ceiling) + (0.42f * lit);
        var drift = (point - _middle) / _reach;
        var mirrored = Vector3.Normalize(Vector3.Reflect(-toward, normal) + (drift * 0.45f));
        var gloss = _material.Gloss;
        var metal = Studio(mirrored) * (lit > 0 ? 1 : 0.75f);
        var glint = Glint(Vector3.Dot(mirrored, Lamp)) * (lit > 0 ? 0.5f : 0) * gloss;
        var brightness = (matte * (1 - (0.55f * gloss))) + (metal * 0.62f * gloss);
        return (_material.Color * brightness * 1.18f) + new Vector3(glint);
    }

    private bool Shadowed(Vector3 point)
    {
        var isOnTop = point.Z > _solids.High.Z;
        return !isOnTop && !float.IsPositiveInfinity(_solids.Hit(point, Lamp, out _));
    }

    private static float Glint(float facing)
    {
        var square = facing * facing;
        var eighth = square * square * square * square;
        return facing > 0 ? eighth * eighth * eighth : 0;
    }

    /// <summary>What a polished surface reflects: a pale floor, a soft box above and a window at the left.</summary>
    private static float Studio(Vector3 direction)
    {
        var horizon = Step(-0.5f, 0.35f, direction.Z);
        var box = Step(0.2f, 0.62f, direction.Z) * (1 - Step(0.66f, 0.98f, direction.Z));
        var window = Step(0.35f, 0.8f, (-0.75f * direction.X) - (0.6f * direction.Y));
        return 0.46f + (0.16f * horizon) + (0.42f * box) + (0.42f * window) - (0.16f * direction.X);
    }

    private static float Step(float from, float to, float value)
    {
        var part = Math.Clamp((value - from) / (to - from), 0, 1);
        return part * part * (3 - (2 * part));
    }
}
