using System.Globalization;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>A piece of work a buyer asks for, now and again.</summary>
/// <param name="Work">What stands in the title besides name and material, such as "고주파 열처리".</param>
/// <param name="Model">The STEP file that goes along.</param>
internal sealed record Job(string Key, string Buyer, string Name, string Work, PartShape Shape, string Model, params Part[] Parts)
{
    public string MainProcess => Parts[0].Processes.Split(' ')[0];

    public string Title(decimal times)
    {
        var first = Parts[0];
        var work = Work.Length > 0 ? $" {Work}" : "";
        var more = Parts.Length > 1 ? $" 외 {Parts.Length - 1}종" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Name} {first.Material}{work} {first.Count(times):#,0}{first.Unit}{more}");
    }
}

/// <summary>One part of a job.</summary>
/// <param name="Price">What such a part usually costs in won, before VAT.</param>
internal sealed record Part(
    string Name, string Number, string Material, string Processes, int Quantity, long Price, string Tolerance, string Roughness, string? Finish = null, string? Note = null)
{
    public string Unit { get; init; } = "EA";

    public decimal Count(decimal times) => decimal.Ceiling(Quantity * times);

    public ItemTerms Terms(decimal times) =>
        new(Name, Number, Material, Processes.Split(' '), Count(times), Unit, Tolerance, Roughness, Finish, Note);
}
