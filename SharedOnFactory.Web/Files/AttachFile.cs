using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Files;

public sealed record FileAnswer(Guid Id, string Kind, string Name, long Size, string Sha256)
{
    public static FileAnswer Of(Attachment file) => new(file.Id, Api.DocumentAnswer.Wire(file.Kind), file.Name, file.Size, file.Sha256);
}

/// <summary>Hangs a received file on a document. A kind of which there may be only one replaces the file before it.</summary>
public sealed class AttachFile(Door door, IFileStore store)
{
    private const int AtMost = 50;

    public static readonly Rule FewEnough = new("file.count", "한 문서에는 파일을 50개까지 붙일 수 있습니다. 필요 없는 파일을 지우거나 압축해 한 파일로 올려 주십시오.");

    public async Task<FileAnswer> RunAsync(
        Call call, AttachmentOwner owner, string number, AttachmentKind kind, Stream content, string name, CancellationToken ct = default)
    {
        // Asked first without the bytes, so that nobody fills the disk for a document it may not touch.
        await door.EnterAsync(call with { Key = null }, act => act.ForWritingAsync(owner, number, kind), ct);
        var stored = await TakeAsync(kind, content, name, ct);
        return await door.EnterAsync(call with { Fingerprint = $"{call.Fingerprint}{stored.Sha256}/{kind}/{stored.Name}" }, act => HangAsync(act, owner, number, kind, stored), ct);
    }

    private async Task<StoredFile> TakeAsync(AttachmentKind kind, Stream content, string name, CancellationToken ct)
    {
        FileKinds.RuleOf(kind).Require(FileKinds.Takes(kind, FileNames.Clean(name)));
        try
        {
            return await store.SaveAsync(content, name, ct);
        }
        catch (RuleBroken broken) when (broken.Rule == FileStore.TypeIsAllowed)
        {
            throw new RuleBroken(FileKinds.RuleOf(kind)); // the store knows all kinds, and not which one was wanted
        }
    }

    private static async Task<FileAnswer> HangAsync(Act act, AttachmentOwner owner, string number, AttachmentKind kind, StoredFile stored)
    {
        var place = await act.ForWritingAsync(owner, number, kind);
        if (kind is AttachmentKind.Quotation or AttachmentKind.Plan)
        {
            var former = await act.Db.Attachments.Where(a => a.OwnerId == place.OwnerId && a.Kind == kind && a.RemovedAt == null).ToListAsync(act.Ct);
            former.ForEach(f => f.Remove(act.Now, place.Audience));
        }

        FewEnough.Require(await act.Db.Attachments.CountAsync(a => a.OwnerId == place.OwnerId && a.RemovedAt == null, act.Ct) < AtMost);
        var file = Attachment.Attach(place, kind, stored, act.Me.CompanyId, act.Me.MemberId, act.Now);
        act.Db.Attachments.Add(file);
        await act.HandInAgainAsync(place, file);
        await act.Db.SaveChangesAsync(act.Ct);
        return FileAnswer.Of(file);
    }
}

/// <summary>Takes a file off a document that is still being written.</summary>
public sealed class RemoveFile(Door door)
{
    public Task RunAsync(Call call, Guid id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var file = await act.Db.Attachments.Where(a => a.Id == id && a.RemovedAt == null).FoundAsync(ct);
            if (!await act.Db.MayOpenAsync(act.Me, file, ct))
            {
                throw new NotFoundHere();
            }

            var place = await act.ForWritingAsync(file.Owner, await NumberAsync(act, file), file.Kind, removing: true);
            file.Remove(act.Now, place.Audience);
            await act.HandInAgainAsync(place);
            await act.Db.SaveChangesAsync(ct);
        },
        ct);

    private static Task<string> NumberAsync(Act act, Attachment file) => file.Owner switch
    {
        AttachmentOwner.Notice => act.Db.Notices.Where(n => n.Id == file.OwnerId).Select(n => n.Number).SingleAsync(act.Ct),
        AttachmentOwner.Quotation => act.Db.Quotations.Where(q => q.Id == file.OwnerId).Select(q => q.Number).SingleAsync(act.Ct),
        AttachmentOwner.Shop => act.Db.Companies.Where(c => c.Id == file.OwnerId).Select(c => c.Code).SingleAsync(act.Ct),
        AttachmentOwner.Company => throw new NotFoundHere(), // evidence of an application is never taken back
        _ => act.Db.Orders.Where(o => o.Id == file.OwnerId).Select(o => o.Number).SingleAsync(act.Ct),
    };
}
