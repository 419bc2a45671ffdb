namespace SharedOnFactory.Domain.Notices;

/// <summary>Everything a buyer writes into a notice. A draft may still lack parts of it; publishing asks for all.</summary>
public sealed record NoticeTerms(
    string Title,
    DateTimeOffset? Deadline,
    DateOnly? DeliveryDate,
    string DeliveryPlace,
    string PaymentTerms,
    string Conditions,
    string PriceStandard,
    long? TargetPrice,
    string Currency,
    bool AllowsPartial,
    IReadOnlyList<ItemTerms> Items,
    IReadOnlyList<Guid> Invited);

/// <summary>One part to make. Quantity up to three decimals, for parts counted by weight or length.</summary>
public sealed record ItemTerms(
    string PartName, string? PartNumber, string Material, IReadOnlyList<string> Processes, decimal Quantity, string Unit,
    string? Tolerance, string? Roughness, string? Finish, string? Note);

public sealed class NoticeItem
{
    private NoticeItem() { } // EF

    internal NoticeItem(int line, ItemTerms terms)
    {
        Line = line;
        PartName = terms.PartName.Trim();
        PartNumber = terms.PartNumber?.Trim();
        Material = terms.Material.Trim();
        Processes = [.. terms.Processes];
        Quantity = terms.Quantity;
        Unit = terms.Unit;
        Tolerance = terms.Tolerance;
        Roughness = terms.Roughness;
        Finish = terms.Finish;
        Note = terms.Note;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>1, 2, 3 … within the notice; quotations name an item by it.</summary>
    public int Line { get; private init; }
    public string PartName { get; private init; } = "";
    public string? PartNumber { get; private init; }
    public string Material { get; private init; } = "";
    public IReadOnlyList<string> Processes { get; private init; } = [];
    public decimal Quantity { get; private init; }
    public string Unit { get; private init; } = "EA";
    public string? Tolerance { get; private init; }
    public string? Roughness { get; private init; }
    public string? Finish { get; private init; }
    public string? Note { get; private init; }
}

/// <summary>A supplier that may see a notice which is not open to all.</summary>
public sealed class Invitation
{
    private Invitation() { } // EF

    internal Invitation(Guid supplierId) => SupplierId = supplierId;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SupplierId { get; private init; }
}
