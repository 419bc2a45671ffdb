using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Help.Writing;

/// <summary>An administrator writes the next edition of the terms; there is one draft per kind at a time.</summary>
public sealed class WriteTerms(Door door)
{
    /// <param name="version">Of the draft one saw, 0 where there was none; null means one did not look.</param>
    public Task<WrittenAnswer> RunAsync(Call call, TermsKind kind, TermsBody body, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            var text = body.Read();
            var last = await act.Db.TermsDocuments.Where(d => d.Kind == kind).OrderByDescending(d => d.Edition).FirstOrDefaultAsync(ct);
            var draft = last is { PublishedAt: null } ? last : null;
            if (draft is null)
            {
                draft = TermsDocument.Draft(kind, (last?.Edition ?? 0) + 1, text, act.Now);
                act.Db.TermsDocuments.Add(draft);
            }
            else
            {
                act.Expect(draft, version);
                draft.Edit(text, act.Now);
            }

            await act.Db.SaveChangesAsync(ct);
            return WrittenAnswer.Of(draft);
        },
        ct);
}

/// <summary>From now on the edition can't be changed, and members can read when it takes effect.</summary>
public sealed class PublishTerms(Door door)
{
    public Task<WrittenAnswer> RunAsync(Call call, TermsKind kind, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            var draft = await act.Db.TermsDocuments.Where(d => d.Kind == kind && d.PublishedAt == null).FoundAsync(ct);
            act.Expect(draft, version);
            draft.Publish(await act.Db.TermsDocuments.Published().Where(d => d.Kind == kind).OrderByDescending(d => d.Edition).FirstOrDefaultAsync(ct), act.Now);
            await act.Db.SaveChangesAsync(ct);
            return WrittenAnswer.Of(draft);
        },
        ct);
}
