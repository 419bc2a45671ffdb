using System.Globalization;
using Microsoft.Extensions.Localization;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>One row being written, with the names its cells go by.</summary>
public sealed record ShopRow<TRow>(TRow Item, int Index, string List, string Title, IStringLocalizer<Texts> Texts)
{
    /// <summary>As a rule names it: machines[0].model.</summary>
    public string Field(string name) => string.Create(CultureInfo.InvariantCulture, $"{List}[{Index}].{name}");

    /// <summary>For a screen reader: the second machine's model.</summary>
    public string Name(string head) => Texts["{0} {1}번째 줄 {2}", Title, Index + 1, Texts[head].Value];
}
