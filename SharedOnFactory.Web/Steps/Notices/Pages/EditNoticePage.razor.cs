using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Notices.Pages;

/// <summary>A draft being written: it saves itself shortly after the typing stops, and is published from here.</summary>
public sealed partial class EditNoticePage(
    IDbContextFactory<PortalDb> dbs, EditNotice edit, PublishNotice publish, DiscardNotice discard, TimeProvider clock, NavigationManager navigation)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private BidNotice _notice = null!;
    private NoticeBody _body = null!;
    private IReadOnlyList<Attachment> _files = [];
    private Attempt? _attempt;
    private Attempt? _autosave;
    private Task _saving = Task.CompletedTask;
    private long _version;
    private int _changes;
    private bool _acceptsTerms;
    private string? _saved;
    private string? _shown;

    [Parameter]
    public string Number { get; set; } = "";

    protected override async Task LoadAsync()
    {
        await using var db = await dbs.CreateDbContextAsync(Gone);
        (_notice, _, _, _files) = await db.NoticeAsync(Me, Number, Gone);
        if (_notice.BuyerId != Me.CompanyId)
        {
            throw new NotFoundHere();
        }

        if (_notice.State != NoticeState.Draft)
        {
            navigation.NavigateTo(Urls.Notice(Number), replace: true);
        }

        // What is being typed stays: only another notice, or the first look, fills the form.
        if (_body is null || _shown != Number)
        {
            _body = NoticeBody.Of(_notice, await db.InvitedCodesAsync(_notice, Gone));
            (_version, _shown) = (_notice.Version, Number);
        }
    }

    private async Task TypedAsync()
    {
        _saved = null;
        var change = ++_changes;
        try
        {
            await Task.Delay(Pause, clock, Gone);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        if (change == _changes && IsReadable() && !_attempt!.IsRunning)
        {
            var saving = _autosave!.RunAsync(SaveNowAsync);
            _saving = saving;
            if (await saving && _changes == change + 1)
            {
                _attempt.Saved(); // nothing was typed meanwhile
            }
        }
    }

    /// <summary>"A file is missing" must not stand beside the file.</summary>
    private Task UploadedAsync()
    {
        _attempt!.Clear();
        return ReloadAsync();
    }

    private async Task SaveAsync()
    {
        await _saving;
        await _attempt!.RunAsync(SaveNowAsync, "저장했습니다.");
    }

    private async Task PublishAsync()
    {
        await _saving;
        await _attempt!.RunAsync(
            async () =>
            {
                await SaveNowAsync();
                await publish.RunAsync(new(Me.MemberId), Number, _version, _acceptsTerms);
                navigation.NavigateTo(Urls.Notice(Number));
            },
            "공고를 게시했습니다.");
    }

    private async Task DiscardAsync()
    {
        await _saving;
        if (await _attempt!.RunAsync(() => discard.RunAsync(new(Me.MemberId), Number), "초안을 지웠습니다."))
        {
            navigation.NavigateTo(Urls.Notices);
        }
    }

    private async Task SaveNowAsync()
    {
        _changes++;
        var answer = await edit.RunAsync(new(Me.MemberId), Number, _body, _version);
        _version = answer.Version;
        _saved = L["저장됨 {0}", BusinessCalendar.InSeoul(clock.GetUtcNow()).ToString("HH:mm", CultureInfo.InvariantCulture)];
    }

    /// <summary>Half-typed numbers wait: nobody wants an error while typing.</summary>
    private bool IsReadable()
    {
        try
        {
            _body.ToTerms([]);
            return true;
        }
        catch (InputInvalid)
        {
            return false;
        }
    }
}
