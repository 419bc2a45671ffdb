using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Quotations.Pages;

/// <summary>Where a supplier writes, submits, revises and withdraws its quotation. The deadline may pass while it types: nothing typed is lost.</summary>
public sealed partial class QuotePage(
    IDbContextFactory<PortalDb> dbs, DraftQuotation draft, EditQuotation edit, SubmitQuotation submit, WithdrawQuotation withdraw, TimeProvider clock, DialogService dialogs)
{
    private AskedFor _asked = null!;
    private QuotationView? _own;
    private QuoteDraft _body = null!;
    private Attempt? _attempt;
    private DealProgress _progress = null!;
    private bool _isOpen;
    private bool _isRevising;
    private string? _saved;

    [Parameter]
    public string Number { get; set; } = "";

    /// <summary>A colleague saved other words than those this form began with.</summary>
    private bool IsOvertaken => _own is not null && _own.Quotation.Version != _body.Version && _attempt?.IsRunning != true;

    protected override IEnumerable<string> Boards => Live.Boards.DealFor(_asked.Notice.Id, Me);

    protected override async Task LoadAsync()
    {
        await using var db = await dbs.CreateDbContextAsync(Gone);
        _asked = await db.AskedForAsync(Me, Number, Gone);
        if (_asked.Notice.BuyerId == Me.CompanyId || _asked.Notice.Deadline is null)
        {
            throw new NotFoundHere();
        }

        _own = await db.OwnQuotationAsync(Me, Number, Gone);
        _progress = DealProgress.Of(await db.DealAsync(Me, Number, Gone), clock.Instant());
        _isOpen = _asked.Notice.IsOpenAt(_progress.Now);

        // The form is filled once, with its version; a change on the board must not overwrite what is being typed, nor what is typed that change.
        if (_body is null || _body.NoticeId != _asked.Notice.Id)
        {
            Fill();
        }
        else if (_own is not null)
        {
            _body.Follow(_own.Quotation);
        }
    }

    private void Fill()
    {
        _body = QuoteDraft.Of(_asked.Notice, _own?.Quotation);
        _attempt?.Clear();
    }

    private void BeginRevising()
    {
        if (IsOvertaken)
        {
            Fill(); // nobody has seen the form yet that would lose what was typed
        }

        _isRevising = true;
    }

    /// <summary>"A file is missing" must not stand beside the file.</summary>
    private Task UploadedAsync()
    {
        _attempt!.Clear();
        return ReloadAsync();
    }

    private Task<bool> SaveAsync() => _attempt!.RunAsync(async () =>
    {
        await SaveNowAsync();
        await ReloadAsync();
    });

    private Task SubmitAsync() => _attempt!.RunAsync(
        async () =>
        {
            await SaveNowAsync();
            await OnceSureAsync(confirmed => submit.RunAsync(new(Me.MemberId), _own!.Quotation.Number, _body.Version, confirmed));
            await SubmittedAsync();
        },
        "견적을 제출했습니다.");

    private Task ReviseAsync() => _attempt!.RunAsync(
        async () =>
        {
            await OnceSureAsync(SaveNowAsync);
            _isRevising = false;
            await SubmittedAsync();
        },
        "고친 견적을 제출했습니다.");

    private Task SaveNowAsync() => SaveNowAsync(confirmed: false);

    private async Task SaveNowAsync(bool confirmed)
    {
        var terms = _body.ToBody(_asked.Notice.Currency);
        var answer = _own is null
            ? await draft.RunAsync(new(Me.MemberId), Number, terms)
            : await edit.RunAsync(new(Me.MemberId), _own.Quotation.Number, terms, _body.Version, confirmed);
        _saved = L["저장됨 {0}", BusinessCalendar.InSeoul(clock.GetUtcNow()).ToString("HH:mm", CultureInfo.InvariantCulture)];
        await using var db = await dbs.CreateDbContextAsync();
        _own = (await db.OwnQuotationAsync(Me, Number, CancellationToken.None))!;
        if (_own.Quotation.Version == answer.Version)
        {
            _body.Remember(_own.Quotation);
        }
    }

    private async Task SubmittedAsync()
    {
        _saved = null;
        await ReloadAsync();
    }

    private async Task WithdrawAsync(string reason)
    {
        await withdraw.RunAsync(new(Me.MemberId), _own!.Quotation.Number, reason);
        _isRevising = false;
    }

    /// <summary>An unlikely price is asked about once: usually it is a slip of the finger.</summary>
    private async Task OnceSureAsync(Func<bool, Task> act)
    {
        try
        {
            await act(false);
        }
        catch (RuleBroken broken) when (broken.Rule.Code == QuotationRules.IsLikely.Code)
        {
            if (await dialogs.Confirm(L[broken.Message], L["단가 확인"], new ConfirmOptions { OkButtonText = L["맞습니다"], CancelButtonText = L["다시 보기"] }) != true)
            {
                throw;
            }

            await act(true);
        }
    }
}
