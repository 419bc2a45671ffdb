using System.Numerics;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>Photographs a part from its front right corner in a light studio.</summary>
internal sealed class PartCamera
{
    private const float Azimuth = -1.02f;
    private const float Elevation = 0.56f;
    private const float Fill = 0.74f;
    private static readonly Vector3 Toward = new(
        MathF.Cos(Elevation) * MathF.Cos(Azimuth), MathF.Cos(Elevation) * MathF.Sin(Azimuth), MathF.Sin(Elevation));
    private static readonly Vector3 Across = Vector3.Normalize(Vector3.Cross(Vector3.UnitZ, Toward));
    private static readonly Vector3 Up = Vector3.Cross(Toward, Across);
    private static readonly Vector2[] EdgeSamples = [new(0.125f, 0.375f), new(-0.375f, 0.125f), new(0.375f, -0.125f), new(-0.125f, -0.375f)];

    private readonly PartSolids _solids;
    private readonly StudioLight _light;
    private readonly int _width;
    private readonly int _height;
    private readonly Vector3 _middle;
    private readonly float _pixel;
    private readonly float _distance;
    private readonly float _acrossReach;
    private readonly float _upReach;

    public PartCamera(PartDrawing part, int width, int height)
    {
        _solids = new PartSolids(part);
        _width = width;
        _height = height;
        _middle = (_solids.Low + _solids.High) / 2;
        var half = (_solids.High - _solids.Low) / 2;
        _acrossReach = Vector3.Dot(Vector3.Abs(Across), half);
        _upReach = Vector3.Dot(Vector3.Abs(Up), half);
        _pixel = MathF.Max(2 * _acrossReach / (width * Fill), 2 * _upReach / (height * Fill));
        _distance = 4 * half.Length();
        _light = new StudioLight(part, _solids, width * _pixel / 2);
    }

    public byte[] Picture()
    {
        var normals = new Vector3[_width * _height];
        var colors = new Vector3[_width * _height];
        var pixels = new byte[colors.Length * 3];
        Parallel.For(0, _height, row =>
        {
            for (var index = row * _width; index < (row + 1) * _width; index++)
            {
                colors[index] = Color(index - (row * _width), row, out normals[index]);
            }
        });
        Parallel.For(0, _height, row =>
        {
            for (var index = row * _width; index < (row + 1) * _width; index++)
            {
                var color = IsEdge(normals, index) ? Smooth(index - (row * _width), row) : colors[index];
                pixels[index * 3] = Byte(color.X);
                pixels[(index * 3) + 1] = Byte(color.Y);
                pixels[(index * 3) + 2] = Byte(color.Z);
            }
        });
        return pixels;
    }

    private bool IsEdge(Vector3[] normals, int index)
    {
        const float SameFace = 0.95f;
        int column = index % _width, row = index / _width;
        var normal = normals[index];
        return (column > 0 && Differs(normal, normals[index - 1])) || (row > 0 && Differs(normal, normals[index - _width]))
            || (column < _width - 1 && Differs(normal, normals[index + 1])) || (row < _height - 1 && Differs(normal, normals[index + _width]));

        static bool Differs(Vector3 one, Vector3 other) =>
            one != other && (one == default || other == default || Vector3.Dot(one, other) < SameFace);
    }

    private Vector3 Smooth(int column, int row)
    {
        var sum = Vector3.Zero;
        foreach (var sample in EdgeSamples)
        {
            sum += Color(column + sample.X, row + sample.Y, out _);
        }

        return sum / EdgeSamples.Length;
    }

    private Vector3 Color(float column, float row, out Vector3 normal)
    {
        float right = (column + 0.5f - (_width / 2f)) * _pixel, top = ((_height / 2f) - row - 0.5f) * _pixel;
        var origin = _middle + (Across * right) + (Up * top) + (Toward * _distance);
        normal = default;
        var isNear = MathF.Abs(right) <= _acrossReach && MathF.Abs(top) <= _upReach;
        var distance = isNear ? _solids.Hit(origin, -Toward, out normal) : float.PositiveInfinity;
        return float.IsPositiveInfinity(distance)
            ? _light.Ground(origin, Toward, row / _height)
            : _light.Surface(origin - (Toward * distance), normal, Toward);
    }

    private static byte Byte(float value) => (byte)Math.Clamp((value * 255) + 0.5f, 0, 255);
}
