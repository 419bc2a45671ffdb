using System.Globalization;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>A shop's profile as a page's form and a program's JSON write it. Empty rows are left out.</summary>
public sealed class ShopBody
{
    public const int MaxRows = 100;

    public string? Introduction { get; set; }
    public int? WeeklyFreeHours { get; set; }
    public List<MachineBody> Machines { get; set; } = [];
    public List<MaterialBody> Materials { get; set; } = [];
    public List<CertificateBody> Certificates { get; set; } = [];
    public List<ToleranceBody> Tolerances { get; set; } = [];
    public List<WorkBody> Works { get; set; } = [];

    public static ShopBody Of(ShopProfile? shop) => shop is null ? new() : new()
    {
        Introduction = shop.Introduction,
        WeeklyFreeHours = shop.WeeklyFreeHours,
        Machines = [.. shop.Machines.OrderBy(m => m.Process, StringComparer.Ordinal).ThenBy(m => m.Model, StringComparer.Ordinal).Select(m => new MachineBody { Process = m.Process, Model = m.Model, Size = m.Size, Count = m.Count, Axes = m.Axes, HourlyRate = m.HourlyRate })],
        Materials = [.. shop.Materials.OrderBy(m => m.Material, StringComparer.Ordinal).Select(m => new MaterialBody { Material = m.Material, Form = m.Form, Quantity = m.Quantity })],
        Certificates = [.. shop.Certificates.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => new CertificateBody { Name = c.Name, Number = c.Number, ValidUntil = c.ValidUntil })],
        Tolerances = [.. shop.Tolerances.OrderBy(t => t.Process, StringComparer.Ordinal).Select(t => new ToleranceBody { Process = t.Process, Millimetres = t.Micrometres / 1000m })],
        Works = [.. shop.Works.OrderByDescending(w => w.Year).ThenBy(w => w.Title, StringComparer.Ordinal).Select(w => new WorkBody { Title = w.Title, Material = w.Material, Year = w.Year, Note = w.Note })],
    };

    /// <exception cref="InputInvalid">Something is too long, unknown or missing.</exception>
    public ShopTerms ToTerms()
    {
        var problems = new Problems();
        var introduction = problems.Text(Introduction, "introduction", 2000);
        CheckSize(problems);
        problems.ThrowIfAny();
        var terms = new ShopTerms(
            introduction,
            WeeklyFreeHours,
            Rows(Machines, m => m.IsEmpty, "machines", (m, at) => m.Read(problems, at)),
            Rows(Materials, m => m.IsEmpty, "materials", (m, at) => m.Read(problems, at)),
            Rows(Certificates, c => c.IsEmpty, "certificates", (c, at) => c.Read(problems, at)),
            Rows(Tolerances, t => t.IsEmpty, "tolerances", (t, at) => t.Read(problems, at)),
            Rows(Works, w => w.IsEmpty, "works", (w, at) => w.Read(problems, at)));
        problems.ThrowIfAny();
        return terms;
    }

    private void CheckSize(Problems problems)
    {
        foreach (var (name, count) in (ReadOnlySpan<(string, int?)>)
            [("machines", Machines?.Count), ("materials", Materials?.Count), ("certificates", Certificates?.Count), ("tolerances", Tolerances?.Count), ("works", Works?.Count)])
        {
            problems.AddIf(count is null, name, "목록으로 적어 주십시오.");
            problems.AddIf(count > MaxRows, name, "100줄까지 적을 수 있습니다.");
        }
    }

    private static List<T> Rows<TRow, T>(List<TRow> rows, Func<TRow, bool> isEmpty, string name, Func<TRow, string, T> read) where TRow : class =>
        [.. rows.Where(row => row is not null && !isEmpty(row)).Select((row, i) => read(row, string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]")))];
}
