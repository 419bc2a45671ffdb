using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Help.Writing;

/// <summary>
/// Gives a new portal its first answers and terms. What is there stays as it is, edited or removed: an entry is written once by its name,
/// terms only while there are none of the kind.
/// </summary>
public sealed class SeedHelp(Door door)
{
    public Task<int> RunAsync(CancellationToken ct = default) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            var known = await db.FaqEntries.Select(e => e.Slug).ToHashSetAsync(ct);
            foreach (var (slug, position, text) in FirstContent.Faq().Where(first => !known.Contains(first.Slug)))
            {
                db.FaqEntries.Add(FaqEntry.Write(slug, text, position, now));
            }

            foreach (var kind in Enum.GetValues<TermsKind>())
            {
                if (!await db.TermsDocuments.AnyAsync(d => d.Kind == kind, ct))
                {
                    var terms = TermsDocument.Draft(kind, 1, new(FirstContent.Terms(kind), "", BusinessCalendar.DayOf(now)), now);
                    terms.Publish(last: null, now);
                    db.TermsDocuments.Add(terms);
                }
            }

            return await db.SaveChangesAsync(ct);
        },
        ct);
}
