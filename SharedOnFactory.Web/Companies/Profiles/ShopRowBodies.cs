using System.Text.Json.Serialization;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

public sealed class MachineBody
{
    public string? Process { get; set; }
    public string? Model { get; set; }
    public string? Size { get; set; }
    public int? Count { get; set; } = 1;
    public int? Axes { get; set; }

    /// <summary>Won an hour before VAT; null keeps it to oneself.</summary>
    public long? HourlyRate { get; set; }

    /// <summary>What a page's money field holds while it is being typed; null where a program wrote the number.</summary>
    [JsonIgnore]
    public string? HourlyRateText { get; set; }

    /// <summary>Nothing was written; a new row counts one machine by itself.</summary>
    internal bool IsEmpty => ShopWords.AreEmpty(Process, Model, Size, HourlyRateText) && this is { Count: null or 1, Axes: null } && (HourlyRate is null || HourlyRateText is not null);

    internal static MachineBody Of(Machine machine) => new()
    {
        Process = machine.Process,
        Model = machine.Model,
        Size = machine.Size,
        Count = machine.Count,
        Axes = machine.Axes,
        HourlyRate = machine.HourlyRate,
        HourlyRateText = machine.HourlyRate is { } rate ? Typed.Shown(rate, Money.Won) : "",
    };

    internal Machine Read(Problems problems, string at)
    {
        ShopWords.RequireProcess(problems, Process, $"{at}.process");
        var rate = HourlyRateText is null ? HourlyRate : Typed.Money(HourlyRateText, Money.Won, problems, $"{at}.hourlyRate");
        return new(Process?.Trim() ?? "", problems.Text(Model, $"{at}.model", 100), problems.Text(Size, $"{at}.size", 100), Count ?? 0, Axes, rate);
    }
}

public sealed class MaterialBody
{
    public string? Material { get; set; }
    public string? Form { get; set; }
    public string? Quantity { get; set; }

    internal bool IsEmpty => ShopWords.AreEmpty(Material, Form, Quantity);

    internal StockedMaterial Read(Problems problems, string at) => new(
        problems.Required(Material, $"{at}.material", 100, "재질을 입력해 주십시오."), problems.Text(Form, $"{at}.form", 100), problems.Text(Quantity, $"{at}.quantity", 100));
}

public sealed class CertificateBody
{
    public string? Name { get; set; }
    public string? Number { get; set; }
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Said when it is read; nothing to write.</summary>
    public bool? IsExpired { get; set; }

    internal bool IsEmpty => ShopWords.AreEmpty(Name, Number) && ValidUntil is null;

    internal ShopCertificate Read(Problems problems, string at)
    {
        problems.AddIf(ValidUntil is { Year: < 1990 or > 2100 }, $"{at}.validUntil", "날짜의 연도를 확인해 주십시오.");
        return new(problems.Required(Name, $"{at}.name", 100, "인증 이름을 입력해 주십시오. 예: ISO 9001"), problems.Text(Number, $"{at}.number", 100), ValidUntil);
    }
}

public sealed class ToleranceBody
{
    public string? Process { get; set; }

    /// <summary>To either side, in mm, in steps of 0.001.</summary>
    public decimal? Millimetres { get; set; }

    internal bool IsEmpty => ShopWords.AreEmpty(Process) && Millimetres is null;

    internal HeldTolerance Read(Problems problems, string at)
    {
        ShopWords.RequireProcess(problems, Process, $"{at}.process");
        var isMeasured = Millimetres is >= 0.001m and <= ShopRules.MostMicrometres / 1000m && decimal.Round(Millimetres.Value, 3) == Millimetres;
        problems.AddIf(!isMeasured, $"{at}.tolerance", ShopRules.ToleranceIsPossible.Message);
        return new(Process?.Trim() ?? "", isMeasured ? (int)(Millimetres!.Value * 1000m) : 1);
    }
}

public sealed class WorkBody
{
    public string? Title { get; set; }
    public string? Material { get; set; }
    public int? Year { get; set; }
    public string? Note { get; set; }

    internal bool IsEmpty => ShopWords.AreEmpty(Title, Material, Note) && Year is null;

    internal PastWork Read(Problems problems, string at)
    {
        problems.AddIf(Year is not null and (< 1950 or > 2100), $"{at}.year", "연도는 네 자리로 적어 주십시오.");
        return new(problems.Required(Title, $"{at}.title", 200, "무엇을 만들었는지 입력해 주십시오."), problems.Text(Material, $"{at}.material", 100), Year, problems.Text(Note, $"{at}.note", 500));
    }
}

internal static class ShopWords
{
    public static bool AreEmpty(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return false;
            }
        }

        return true;
    }

    public static void RequireProcess(Problems problems, string? process, string field) =>
        problems.Require(Processes.IsKnown(process?.Trim() ?? ""), field, "공정을 목록에서 골라 주십시오.");
}
