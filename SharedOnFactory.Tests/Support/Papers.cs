using System.Text;

namespace SharedOnFactory.Tests.Support;

/// <summary>Small files whose first bytes are what their names say.</summary>
public static class Papers
{
    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
    public static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4];
    public static readonly byte[] Step = Encoding.ASCII.GetBytes("ISO-10303-21;\nHEADER;\nENDSEC;\nEND-ISO-10303-21;\n");
}
