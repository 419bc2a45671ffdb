using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Photos;

/// <summary>A product picture of the part, ray cast against its exact solids so that no mesh is needed.</summary>
public static class PngPhoto
{
    public static byte[] Write(PartDrawing part, int width = 960, int height = 640) =>
        PngFile.Write(new PartCamera(part, width, height).Picture(), width, height);
}
