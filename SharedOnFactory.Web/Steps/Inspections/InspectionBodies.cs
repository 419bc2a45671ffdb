using System.Globalization;
using System.Text.Json.Serialization;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Inspections;

public sealed class InspectionBody
{
    private const int MaxDefects = 100;

    public decimal? Inspected { get; set; }
    public decimal? Rejected { get; set; }
    public InspectionResult? Result { get; set; }
    public List<DefectBody> Defects { get; set; } = [];

    public InspectionFindings Read()
    {
        var problems = new Problems();
        problems.AddIf((Defects?.Count ?? 0) > MaxDefects, "defects", "불량 유형은 100가지까지 입력할 수 있습니다.");
        var findings = new InspectionFindings(
            problems.Quantity(Inspected, "inspected", "검사 수량을 입력해 주십시오."),
            problems.Quantity(Rejected, "rejected", "불량 수량을 입력해 주십시오. 없으면 0을 적습니다."),
            problems.Required(Result, "result", "판정을 골라 주십시오."),
            [.. (Defects ?? []).Take(MaxDefects).Select((d, i) => d.Read(problems, string.Create(CultureInfo.InvariantCulture, $"defects[{i}]")))]);
        problems.ThrowIfAny();
        return findings;
    }
}

public sealed class DefectBody
{
    public DefectType? Type { get; set; }
    public decimal? Quantity { get; set; }
    public string? Note { get; set; }

    internal DefectFinding Read(Problems problems, string at) => new(
        problems.Required(Type, $"{at}.type", "불량 유형을 골라 주십시오."),
        problems.Quantity(Quantity, $"{at}.quantity", "불량 수량을 입력해 주십시오."),
        problems.Text(Note, $"{at}.note", 1000));
}

public sealed class RepairBody
{
    public DefectType? DefectType { get; set; }
    public decimal? Quantity { get; set; }
    public RepairWanted? Wanted { get; set; }
    public DateOnly? Due { get; set; }

    public RepairTerms Read()
    {
        var problems = new Problems();
        var terms = new RepairTerms(
            problems.Required(DefectType, "defectType", "불량 유형을 골라 주십시오."),
            problems.Quantity(Quantity, "quantity", "하자 수량을 입력해 주십시오."),
            problems.Required(Wanted, "wanted", "원하는 조치를 골라 주십시오."),
            problems.Required(problems.Day(Due, "due"), "due", "처리 기한을 입력해 주십시오."));
        problems.ThrowIfAny();
        return terms;
    }
}

public sealed class EvaluationBody
{
    public int? Quality { get; set; }
    public int? Delivery { get; set; }
    public int? Communication { get; set; }
    public int? Price { get; set; }
    public string? Comment { get; set; }

    public (Stars Stars, string Comment) Read()
    {
        const string pick = "별점을 골라 주십시오.";
        var problems = new Problems();
        var read = (
            new Stars(
                problems.Required(Quality, "quality", pick), problems.Required(Delivery, "delivery", pick),
                problems.Required(Communication, "communication", pick), problems.Required(Price, "price", pick)),
            problems.Text(Comment, "comment", Evaluation.CommentMaxLength));
        problems.ThrowIfAny();
        return read;
    }
}

public sealed class PaymentBody
{
    public long? Amount { get; set; }
    public DateOnly? PaidOn { get; set; }
    public string? Method { get; set; }

    /// <summary>What a page's money field holds while it is being typed.</summary>
    [JsonIgnore]
    public string AmountText { get; set; } = "";

    public (long Amount, DateOnly PaidOn, string Method) Read(string currency)
    {
        var problems = new Problems();
        var amount = Amount ?? Typed.Money(AmountText, currency, problems, "amount");
        problems.AddIf(amount is null && string.IsNullOrWhiteSpace(AmountText), "amount", "금액을 입력해 주십시오.");
        var read = (amount ?? 0, problems.Required(problems.Day(PaidOn, "paidOn"), "paidOn", "지급일을 입력해 주십시오."), problems.Text(Method, "method", 100));
        problems.ThrowIfAny();
        return read;
    }
}

/// <summary>What was done about a repair.</summary>
public sealed class NoteBody
{
    public string? Note { get; set; }

    public string Read()
    {
        var problems = new Problems();
        var note = problems.Text(Note, "note", 2000);
        problems.ThrowIfAny();
        return note;
    }
}

/// <summary>The supplier's words on its evaluation.</summary>
public sealed class AnswerBody
{
    public string? Answer { get; set; }

    public string Read()
    {
        var problems = new Problems();
        var answer = problems.Text(Answer, "answer", 2000);
        problems.ThrowIfAny();
        return answer;
    }
}
