using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data.Demo.Drawings;
using SharedOnFactory.Web.Data.Demo.Photos;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Web.Data.Demo.Papers;

/// <summary>Puts the world's papers into the file store. What many deals share is made once.</summary>
internal sealed class DemoFiles
{
    private const int PhotoWidth = 600;
    private const int PhotoHeight = 400;
    private const int DrawnDaysAgo = 420;

    private readonly IFileStore _store;
    private readonly DateOnly _today;
    private readonly CancellationToken _ct;
    private readonly Dictionary<string, StoredFile> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<(PartShape Shape, bool IsLight), Task<StoredFile>> _photos;

    public DemoFiles(IFileStore store, DateOnly today, CancellationToken ct)
    {
        (_store, _today, _ct) = (store, today, ct);
        var kinds = Enum.GetValues<PartShape>().SelectMany(shape => new[] { (shape, true), (shape, false) });
        _photos = kinds.ToDictionary(kind => kind, kind => TakeAsync(kind.Item1, kind.Item2));
    }

    public async Task<IReadOnlyList<(StoredFile File, string Ending)>> DrawingsAsync(Job job, Firm buyer, bool withPlan2D)
    {
        var part = Draw(job, job.Parts[0], buyer);
        var drawn = new List<(StoredFile, string)>
        {
            (await OnceAsync($"{job.Key}.pdf", () => PdfDrawing.Write(part)), "_도면.pdf"),
            (await OnceAsync(job.Model, () => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "wwwroot-assets", "demo", job.Model))), ".stp"),
        };
        if (withPlan2D)
        {
            drawn.Add((await OnceAsync($"{job.Key}.dxf", () => DxfDrawing.Write(part)), ".dxf"));
        }

        return drawn;
    }

    public Task<StoredFile> SpecificationAsync(Job job, Firm buyer) => OnceAsync($"{job.Key}-specification.pdf", () => SpecificationPaper.Write(job, buyer));

    public Task<StoredFile> PlanAsync(Job job, Firm supplier) => OnceAsync($"{job.Key}-{supplier.Code}-plan.pdf", () => PlanPaper.Write(job, supplier));

    public Task<StoredFile> QuotationAsync(BidNotice notice, Quotation quotation, QuotationTerms terms, Firm supplier, Firm buyer) =>
        SaveAsync(QuotationPaper.Write(notice, quotation, terms, supplier, buyer), "quotation.pdf");

    public Task<StoredFile> CertificateAsync(PurchaseOrder order, Job job, Firm supplier, Firm buyer, int seed) =>
        SaveAsync(CertificatePaper.Write(order, job, supplier, buyer, seed), "certificate.pdf");

    public Task<StoredFile> RegistrationAsync(Firm firm) => SaveAsync(RegistrationPaper.Write(firm, _today), $"사업자등록증_{firm.Name}.pdf");

    public Task<StoredFile> PhotoAsync(Job job) => _photos[(job.Shape, IsLight(job))];

    private static bool IsLight(Job job) => job.Parts[0].Material.StartsWith("AL", StringComparison.Ordinal);

    /// <summary>Eight pictures serve all parts: each shape in light metal and in steel. They are taken while the world is written.</summary>
    private Task<StoredFile> TakeAsync(PartShape shape, bool isLight) => Task.Run(() =>
    {
        var part = PartDrawing.Sample(isLight ? 11 : 12, shape) with { Material = isLight ? "AL6061" : "SUS304" };
        return SaveAsync(PngPhoto.Write(part, PhotoWidth, PhotoHeight), "photo.png");
    });

    private PartDrawing Draw(Job job, Part part, Firm buyer) => PartDrawing.Sample(part.Number.Sum(letter => letter), job.Shape) with
    {
        Number = part.Number,
        NameKo = part.Name,
        NameEn = job.Shape.ToString().ToUpperInvariant(),
        Material = part.Material,
        Tolerance = part.Tolerance,
        Roughness = part.Roughness,
        Finish = part.Finish,
        Company = buyer.Name,
        DrawnBy = buyer.People[^1].Name,
        DrawnOn = _today.AddDays(-DrawnDaysAgo),
    };

    private async Task<StoredFile> OnceAsync(string name, Func<byte[]> make)
    {
        if (!_shared.TryGetValue(name, out var file))
        {
            file = await SaveAsync(make(), name);
            _shared.Add(name, file);
        }

        return file;
    }

    private async Task<StoredFile> SaveAsync(byte[] bytes, string name)
    {
        using var content = new MemoryStream(bytes);
        return await _store.SaveAsync(content, name, _ct);
    }
}
