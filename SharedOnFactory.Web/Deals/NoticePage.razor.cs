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
    private NoticeView _view = null!;
    private DealProgress _progress = null!;
    private Quotation? _own;
    private string? _declined;
    private int _quotations;
    private bool _isBuyer;

    [Parameter]
    public string Number { get; set; } = "";

    protected override IEnumerable<string> Boards => Live.Boards.DealFor(Notice.Id, Me);

    private BidNotice Notice => _view.Notice;

    private bool MayOpenFiles => _isBuyer || Me.IsAdministrator || Notice.State == NoticeState.Open || _own?.SubmittedAt is not null;

    private bool MayQuote => !_isBuyer && Me is { IsSupplier: true, MayAct: true } && Notice.IsOpenAt(_progress.Now);

    protected override async Task LoadAsync()
    {
        await using var db = await dbs.CreateDbContextAsync(Gone);
        _view = await db.NoticeAsync(Me, Number, Gone);
        var deal = await db.DealAsync(Me, Number, Gone);
        (_progress, _quotations) = (DealProgress.Of(deal, clock.Instant()), deal.Quotations);
        _isBuyer = Notice.BuyerId == Me.CompanyId;
        if (!_isBuyer)
        {
            _own = (await db.OwnQuotationAsync(Me, Number, Gone))?.Quotation;
            _declined = await db.Declines.VisibleTo(Me).Where(d => d.NoticeId == Notice.Id && d.SupplierId == Me.CompanyId).Select(d => d.Reason).FirstOrDefaultAsync(Gone);
        }
    }

    private async Task CancelAsync(string reason) => await cancel.RunAsync(new(Me.MemberId), Number, reason);

    private async Task DeclineAsync(string reason) => await decline.RunAsync(new(Me.MemberId), Number, reason);
}
