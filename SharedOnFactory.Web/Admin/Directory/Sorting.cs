using Radzen;

namespace SharedOnFactory.Web.Admin.Directory;

/// <summary>What a grid's heading was clicked for, in the words of the filters.</summary>
internal static class Sorting
{
    public static string? Of(LoadDataArgs args) => args.Sorts?.FirstOrDefault() is not { Property: { } property } sort
        ? null
        : (sort.SortOrder == SortOrder.Descending ? "-" : "") + property switch
        {
            nameof(MemberRow.Name) => "name",
            nameof(MemberRow.Status) => "state",
            _ => "company",
        };
}
