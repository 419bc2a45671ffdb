using System.Globalization;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>A shop's profile as a page's form and a program's JSON write it. Empty rows are taken out of it before it is read, so that a rule's row is the row that is seen.</summary>
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

    /// <param name="today">Decides which certificates have ended.</param>
    public static ShopBody Of(ShopProfile? shop, DateOnly today) => shop is null ? new() : new()
    {
        Introduction = shop.Introduction,
        WeeklyFreeHours = shop.WeeklyFreeHours,
        Machines = [.. shop.Machines.Select(MachineBody.Of)],
        Materials = [.. shop.Materials.Select(m => new MaterialBody { Material = m.Material, Form = m.Form, Quantity = m.Quantity })],
        Certificates = [.. shop.Certificates.Select(c => new CertificateBody { Name = c.Name, Number = c.Number, ValidUntil = c.ValidUntil, IsExpired = !c.IsValidOn(today) })],
        Tolerances = [.. shop.Tolerances.Select(t => new ToleranceBody { Process = t.Process, Millimetres = t.Micrometres / 1000m })],
        Works = [.. shop.Works.Select(w => new WorkBody { Title = w.Title, Material = w.Material, Year = w.Year, Note = w.Note })],
    };

    /// <exception cref="InputInvalid">Something is too long, unknown or missing.</exception>
    public ShopTerms ToTerms()
    {
        var problems = new Problems();
        var introduction = problems.Text(Introduction, "introduction", 2000);
        CheckSize(problems);
        problems.ThrowIfAny();
        DropEmptyRows();
        var terms = new ShopTerms(
            introduction,
            WeeklyFreeHours,
            Rows(Machines, "machines", (m, at) => m.Read(problems, at)),
            Rows(Materials, "materials", (m, at) => m.Read(problems, at)),
            Rows(Certificates, "certificates", (c, at) => c.Read(problems, at)),
            Rows(Tolerances, "tolerances", (t, at) => t.Read(problems, at)),
            Rows(Works, "works", (w, at) => w.Read(problems, at)));
        if (problems.Any)
        {
            problems.AddWhatElse(ShopRules.Check(terms));
        }

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

    private void DropEmptyRows()
    {
        Machines.RemoveAll(m => m is null || m.IsEmpty);
        Materials.RemoveAll(m => m is null || m.IsEmpty);
        Certificates.RemoveAll(c => c is null || c.IsEmpty);
        Tolerances.RemoveAll(t => t is null || t.IsEmpty);
        Works.RemoveAll(w => w is null || w.IsEmpty);
    }

    private static List<T> Rows<TRow, T>(List<TRow> rows, string name, Func<TRow, string, T> read) =>
        [.. rows.Select((row, i) => read(row, string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]")))];
}
