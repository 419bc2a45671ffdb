using System.Text;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Files;

/// <summary>
/// The allow list: a file is taken only when its first bytes are what its ending says. What a browser would run (HTML, SVG, scripts)
/// is on no line of it.
/// </summary>
public static class FileTypes
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly Dictionary<string, (string ContentType, Func<ReadOnlyMemory<byte>, bool> Looks)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = ("application/pdf", Starts("%PDF-"u8.ToArray())),
        [".png"] = ("image/png", Starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        [".jpg"] = ("image/jpeg", Starts([0xFF, 0xD8, 0xFF])),
        [".jpeg"] = ("image/jpeg", Starts([0xFF, 0xD8, 0xFF])),
        [".tif"] = ("image/tiff", b => Starts([0x49, 0x49, 0x2A, 0x00])(b) || Starts([0x4D, 0x4D, 0x00, 0x2A])(b)),
        [".tiff"] = ("image/tiff", b => Starts([0x49, 0x49, 0x2A, 0x00])(b) || Starts([0x4D, 0x4D, 0x00, 0x2A])(b)),
        [".stp"] = ("model/step", Starts("ISO-10303-21;"u8.ToArray())),
        [".step"] = ("model/step", Starts("ISO-10303-21;"u8.ToArray())),
        [".igs"] = ("model/iges", LooksLikeIges),
        [".iges"] = ("model/iges", LooksLikeIges),
        [".stl"] = ("model/stl", LooksLikeStl),
        [".dxf"] = ("image/vnd.dxf", LooksLikeDxf),
        [".dwg"] = ("image/vnd.dwg", Starts("AC10"u8.ToArray())),
        [".x_t"] = ("model/vnd.parasolid.transmit.text", Starts("**"u8.ToArray())),
        [".zip"] = ("application/zip", Starts(Zip)),
        [".3mf"] = ("model/3mf", Starts(Zip)),
        [".xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Starts(Zip)),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Starts(Zip)),
        [".hwpx"] = ("application/hwp+zip", Starts(Zip)),
        [".hwp"] = ("application/x-hwp", Starts(Ole)),
        [".xls"] = ("application/vnd.ms-excel", Starts(Ole)),
        [".doc"] = ("application/msword", Starts(Ole)),
    };

    public static string Endings => string.Join(',', Known.Keys);

    /// <summary>The content type, or null when the file is not on the list or is not what its name says.</summary>
    public static string? Recognise(string name, ReadOnlySpan<byte> head) =>
        Known.TryGetValue(Path.GetExtension(name), out var known) && known.Looks(head.ToArray()) ? known.ContentType : null;

    private static Func<ReadOnlyMemory<byte>, bool> Starts(byte[] magic) => head => head.Span.StartsWith(magic);

    private static string Text(ReadOnlyMemory<byte> head) => Encoding.Latin1.GetString(head.Span);

    private static bool LooksLikeDxf(ReadOnlyMemory<byte> head)
    {
        var text = Text(head);
        return text.StartsWith("AutoCAD Binary DXF", StringComparison.Ordinal)
            || (text.TrimStart().StartsWith('0') && text.Contains("SECTION", StringComparison.Ordinal) && !text.Contains('<'))
            || (text.TrimStart().StartsWith("999", StringComparison.Ordinal) && text.Contains("SECTION", StringComparison.Ordinal) && !text.Contains('<'));
    }

    // Every IGES card is 80 columns with its section letter in the 73rd.
    private static bool LooksLikeIges(ReadOnlyMemory<byte> head) => head.Length >= 80 && head.Span[72] is (byte)'S' or (byte)'C' or (byte)'B' && !Text(head).Contains('<');

    // Binary STL says how many triangles of 50 bytes follow its 84-byte head; text STL says "solid" and then "facet".
    private static bool LooksLikeStl(ReadOnlyMemory<byte> head)
    {
        var text = Text(head);
        return (text.StartsWith("solid", StringComparison.Ordinal) && text.Contains("facet", StringComparison.Ordinal) && !text.Contains('<'))
            || (head.Length > 84 && BitConverter.ToUInt32(head.Span[80..84]) > 0 && !text.StartsWith("solid", StringComparison.Ordinal) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>What each kind of file is asked for, in one sentence that names nothing else. Only of photos it is all that is taken.</summary>
public static class FileKinds
{
    public static readonly Rule IsAPhoto = new("file.photo", "사진은 JPG나 PNG 파일로 올려 주십시오. 이름만 바꾼 파일은 받지 않습니다.", "file");
    public static readonly Rule IsADrawing = new("file.drawing", "도면은 STEP, IGES, DXF, DWG, STL, PDF 파일로 올려 주십시오. 이름만 바꾼 파일은 받지 않습니다.", "file");
    public static readonly Rule IsAPaper = new("file.paper", "문서는 PDF, HWP, DOCX, XLSX 파일로 올려 주십시오. 이름만 바꾼 파일은 받지 않습니다.", "file");

    private static readonly string[] Photos = [".jpg", ".jpeg", ".png"];

    /// <summary>The sentence for a file that is not what the kind takes.</summary>
    public static Rule RuleOf(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Photo => IsAPhoto,
        AttachmentKind.Drawing => IsADrawing,
        AttachmentKind.Other => FileStore.TypeIsAllowed,
        _ => IsAPaper,
    };

    public static bool Takes(AttachmentKind kind, string name) => kind != AttachmentKind.Photo || Photos.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>For a browser's file picker.</summary>
    /// <param name="kind">As it travels.</param>
    public static string EndingsOf(string kind) => kind == Api.DocumentAnswer.Wire(AttachmentKind.Photo) ? string.Join(',', Photos) : FileTypes.Endings;
}
