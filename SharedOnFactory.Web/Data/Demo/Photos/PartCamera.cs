using System.Numerics;
using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Photos;

/// <summary>Photographs a part from its front right corner in a light studio.</summary>
internal sealed class PartCamera
{
    private const float Azimuth = -1.02f;
    private const float Elevation = 0.56f;
    private const float Fill = 0.74f;
    private const float SameFace = 0.95f;
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

    /// <summary>Every second point is cast; only where their faces differ is each pixel cast on its own.</summary>
    public byte[] Picture()
    {
        var columns = (_width / 2) + 2;
        var points = new (Vector3 Color, Vector3 Normal)[columns * ((_height / 2) + 2)];
        Parallel.For(0, points.Length / columns, row =>
        {
            for (var column = 0; column < columns; column++)
            {
                var color = Color(2 * column, 2 * row, out var normal);
                points[(row * columns) + column] = (color, normal);
            }
        });
        var pixels = new byte[_width * _height * 3];
        Parallel.For(0, _height, row =>
        {
            for (var column = 0; column < _width; column++)
            {
                var cell = points.AsSpan((row / 2 * columns) + (column / 2), columns + 2);
                Put(pixels, (row * _width) + column, IsOneFace(cell, columns) ? Between(cell, columns, column, row) : Smooth(column, row));
            }
        });
        return pixels;
    }

    private static bool IsOneFace(Span<(Vector3 Color, Vector3 Normal)> cell, int columns)
    {
        var normal = cell[0].Normal;
        return Alike(normal, cell[1].Normal) && Alike(normal, cell[columns].Normal) && Alike(normal, cell[columns + 1].Normal);

        static bool Alike(Vector3 one, Vector3 other) =>
            one == other || (one != default && Vector3.Dot(one, other) > SameFace);
    }

    private static Vector3 Between(Span<(Vector3 Color, Vector3 Normal)> cell, int columns, int column, int row)
    {
        int right = column & 1, below = (row & 1) * columns;
        return (cell[0].Color + cell[right].Color + cell[below].Color + cell[below + right].Color) / 4;
    }

    private static void Put(byte[] pixels, int index, Vector3 color)
    {
        pixels[index * 3] = Byte(color.X);
        pixels[(index * 3) + 1] = Byte(color.Y);
        pixels[(index * 3) + 2] = Byte(color.Z);
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
