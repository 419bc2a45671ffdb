using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SharedOnFactory.Web.Data.Demo.Photos;

/// <summary>Encodes 8-bit RGB pixels as a PNG.</summary>
internal static class PngFile
{
    private const int BytesPerPixel = 3;
    private const byte SubtractAbove = 2;
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcEntry)];

    public static byte[] Write(byte[] pixels, int width, int height)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = 2;
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", Compress(Filter(pixels, width * BytesPerPixel, height)));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Filter(byte[] pixels, int stride, int height)
    {
        var rows = new byte[(stride + 1) * height];
        for (var row = 0; row < height; row++)
        {
            var target = rows.AsSpan(row * (stride + 1), stride + 1);
            var source = pixels.AsSpan(row * stride, stride);
            target[0] = SubtractAbove;
            source.CopyTo(target[1..]);
            for (var index = 0; row > 0 && index < stride; index++)
            {
                target[index + 1] = unchecked((byte)(source[index] - pixels[((row - 1) * stride) + index]));
            }
        }

        return rows;
    }

    private static byte[] Compress(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string kind, byte[] data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(kind, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), Crc(chunk.AsSpan(4, data.Length + 4)));
        file.Write(chunk);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = CrcTable[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint CrcEntry(int value)
    {
        var entry = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 1 ? 0xEDB88320 ^ (entry >> 1) : entry >> 1;
        }

        return entry;
    }
}
