namespace SharedOnFactory.Domain.Companies;

/// <summary>Material on the shelf, for instance AL6061 plate 20 mm, 30 sheets.</summary>
public sealed class StockedMaterial : ShopLine
{
    private StockedMaterial() { } // EF

    public StockedMaterial(string material, string form, string quantity) => (Material, Form, Quantity) = (material, form, quantity);

    public string Material { get; private init; } = "";
    public string Form { get; private init; } = "";

    /// <summary>As the shop counts it: 30장, 120 kg.</summary>
    public string Quantity { get; private init; } = "";
}

/// <summary>A certificate such as ISO 9001, with the last day it is valid.</summary>
public sealed class ShopCertificate : ShopLine
{
    private ShopCertificate() { } // EF

    public ShopCertificate(string name, string number, DateOnly? validUntil) => (Name, Number, ValidUntil) = (name, number, validUntil);

    public string Name { get; private init; } = "";
    public string Number { get; private init; } = "";

    /// <summary>Null for one that does not end.</summary>
    public DateOnly? ValidUntil { get; private init; }

    public bool IsValidOn(DateOnly day) => ValidUntil is null || day <= ValidUntil;
}

/// <summary>The tolerance a shop holds in a process, in micrometres to either side.</summary>
public sealed class HeldTolerance : ShopLine
{
    private HeldTolerance() { } // EF

    public HeldTolerance(string process, int micrometres) => (Process, Micrometres) = (process, micrometres);

    public string Process { get; private init; } = "";
    public int Micrometres { get; private init; }
}

/// <summary>Work a shop is proud of. It names no customer: that would be another company's secret.</summary>
public sealed class PastWork : ShopLine
{
    private PastWork() { } // EF

    public PastWork(string title, string material, int? year, string note) => (Title, Material, Year, Note) = (title, material, year, note);

    public string Title { get; private init; } = "";
    public string Material { get; private init; } = "";
    public int? Year { get; private init; }
    public string Note { get; private init; } = "";
}
