using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Steps.Notices;
using SharedOnFactory.Web.Steps.Quotations;

namespace SharedOnFactory.Web.Deals;

/// <summary>One notice as either side sees it. It stands above the steps: the buyer cancels here (1), the supplier answers (2).</summary>
public sealed partial class NoticePage(IDbContextFactory<PortalDb> dbs, TimeProvider clock, CancelNotice cancel, DeclineNotice decline)
{
    private Shown _shown = null!;
    private Answer _answer = null!;
    private DealProgress _progress = null!;
    private bool _isBuyer;

    [Parameter]
    public string Number { get; set; } = "";

    protected override IEnumerable<string> Boards => Live.Boards.DealFor(Notice.Id, Me);

    private BidNotice Notice => _shown.View.Notice;

    private bool MayOpenFiles => _isBuyer || Me.IsAdministrator || Notice.State == NoticeState.Open || _answer.Quotation?.SubmittedAt is not null;

    private bool MayQuote => !_isBuyer && Me is { IsSupplier: true, MayAct: true } && Notice.IsOpenAt(_progress.Now);

    /// <summary>Whoever has not answered an open notice sees what all the others see who have not: one picture for the whole market.</summary>
    private bool IsOneOfMany => !_isBuyer && !Me.IsAdministrator && Notice.Invited.Count == 0 && _answer is { Quotation: null, DeclinedBecause: null };

    protected override async Task LoadAsync()
    {
        var isKnown = _shown is not null && Notice.Number == Number;
        _answer = isKnown ? await SharedAsync([Live.Boards.DealOf(Notice.Id, Me.CompanyId)], $"answer:{Number}", ReadAnswerAsync) : await ReadAnswerAsync(Gone);
        _shown = isKnown && IsOneOfMany
            ? await SharedAsync([Live.Boards.Notice(Notice.Id)], $"notice:{Number}", ReadAsync)
            : await WithColleaguesAsync(isKnown, $"notice:{Number}", ReadAsync);
        _progress = DealProgress.Of(_shown.Deal, clock.Instant());
        _isBuyer = Notice.BuyerId == Me.CompanyId;
    }

    private async Task<Shown> ReadAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return new(await db.NoticeAsync(Me, Number, ct), await db.DealAsync(Me, Number, ct));
    }

    private async Task<Answer> ReadAnswerAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var own = await db.OwnQuotationAsync(Me, Number, ct);
        var declined = await db.Declines.VisibleTo(Me).Where(d => d.SupplierId == Me.CompanyId && db.Notices.VisibleTo(Me).Any(n => n.Id == d.NoticeId && n.Number == Number)).Select(d => d.Reason).FirstOrDefaultAsync(ct);
        return new(own?.Quotation, declined);
    }

    private async Task CancelAsync(string reason) => await cancel.RunAsync(new(Me.MemberId), Number, reason);

    private async Task DeclineAsync(string reason) => await decline.RunAsync(new(Me.MemberId), Number, reason);

    private sealed record Shown(NoticeView View, Deal Deal);

    /// <summary>What the viewer's company said to the notice.</summary>
    private sealed record Answer(Quotation? Quotation, string? DeclinedBecause);
}
