using SharedOnFactory.Domain.Production;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Production;

public sealed class ProgressBody
{
    public ProductionStage? Stage { get; set; }
    public int? Percent { get; set; }
    public string? Note { get; set; }

    public (ProductionStage Stage, int Percent, string Note) Read()
    {
        var problems = new Problems();
        var read = (
            problems.Required(Stage, "stage", "제작 단계를 골라 주십시오."),
            problems.Required(Percent, "percent", "진척률을 입력해 주십시오."),
            problems.Text(Note, "note", 2000));
        problems.ThrowIfAny();
        return read;
    }
}

public sealed class DelayBody
{
    public DateOnly? NewDate { get; set; }
    public DelayCause? Cause { get; set; }
    public string? Reason { get; set; }
    public string? Countermeasure { get; set; }

    public DelayTerms Read()
    {
        var problems = new Problems();
        var terms = new DelayTerms(
            problems.Required(problems.Day(NewDate, "newDate"), "newDate", "변경 납기일을 입력해 주십시오."),
            problems.Required(Cause, "cause", "지연 원인을 골라 주십시오."),
            problems.Text(Reason, "reason", 2000),
            problems.Text(Countermeasure, "countermeasure", 2000));
        problems.ThrowIfAny();
        return terms;
    }
}
