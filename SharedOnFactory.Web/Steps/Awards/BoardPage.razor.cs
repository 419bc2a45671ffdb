using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;
using SharedOnFactory.Web.Parts;
using SharedOnFactory.Web.Trust;

namespace SharedOnFactory.Web.Steps.Awards;

/// <summary>The buyer's live quote board: quotations as they come until the deadline, then side by side, to choose one.</summary>
public sealed partial class BoardPage(
    IDbContextFactory<PortalDb> dbs, Snapshots snapshots, KeptTrust kept, TimeProvider clock, DialogService dialogs, AwardNotice award, NavigationManager navigation)
{
    private readonly HashSet<Guid> _new = [];
    private QuoteBoard _board = null!;
    private IReadOnlyList<BoardLine> _rows = [];
    private Weights _weights = Weights.Default;
    private HashSet<Guid>? _known;
    private IReadOnlyList<Guid> _suppliers = [];
    private Guid _noticeId;
    private Attempt? _attempt;
    private DealProgress _progress = null!;
    private bool _isOpen;

    [Parameter]
    public string Number { get; set; } = "";

    /// <summary>The suppliers' rights too: one that is suspended or leaves can't be chosen any more.</summary>
    protected override IEnumerable<string> Boards => [.. _suppliers.Select(Live.Boards.Rights), Live.Boards.DealOf(_noticeId, Me.CompanyId)];

    private bool MayAward => Me.MayAct && _board.Notice.State is NoticeState.Open or NoticeState.Closed;

    protected override async Task LoadAsync()
    {
        _noticeId = await FindAsync();
        var before = _board;
        _board = await snapshots.OfAsync([.. Boards], "buyer", ReadAsync);
        _suppliers = [.. _board.Entries.Select(e => e.Quotation.SupplierId)];
        _progress = DealProgress.Of(_board.Deal, clock.Instant());
        _isOpen = _board.Notice.IsOpenAt(_progress.Now);
        var ids = _board.Entries.Select(e => e.Quotation.Id).ToList();
        if (_known is not null)
        {
            _new.UnionWith(ids.Where(id => !_known.Contains(id)));
        }

        (_known ??= []).UnionWith(ids);
        if (!ReferenceEquals(before, _board))
        {
            Rank();
        }
    }

    /// <summary>Only the buyer's own, published notice has a board; for everybody else there is none.</summary>
    private async Task<Guid> FindAsync()
    {
        if (_noticeId != Guid.Empty && _board.Notice.Number == Number)
        {
            return _noticeId;
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        var id = await db.Notices.VisibleTo(Me).Where(n => n.Number == Number && n.BuyerId == Me.CompanyId && n.PublishedAt != null).Select(n => n.Id).FirstOrDefaultAsync(Gone);
        return id == Guid.Empty ? throw new NotFoundHere() : id;
    }

    // Shared with others: it must not end because this page is left.
    private async Task<QuoteBoard> ReadAsync()
    {
        await using var db = await dbs.CreateDbContextAsync();
        return await db.QuoteBoardAsync(Me, Number, kept, CancellationToken.None);
    }

    private void Weigh(Weights weights)
    {
        _weights = weights;
        Rank();
    }

    /// <summary>In the order they came while the notice is open, by score afterwards.</summary>
    private void Rank()
    {
        var ranking = _board.Comparison.Rank(_weights).ToDictionary(r => r.Candidate.QuotationId);
        var wins = _board.Comparison.WinsAtPriceWeights(_weights);
        var rows = _board.Entries.Select(entry => (Entry: entry, Ranked: ranking[entry.Quotation.Id])).Select(x => new BoardLine(
            x.Entry, x.Ranked, x.Ranked.Rank > 1 && wins.TryGetValue(x.Entry.Quotation.Id, out var weight) ? weight : null));
        _rows = [.. _isOpen ? rows.OrderByDescending(r => r.Entry.Quotation.SubmittedAt) : rows.OrderBy(r => r.Ranked.Rank)];
    }

    private async Task AwardAsync(BoardLine row)
    {
        // The rule judges by the default weights, whatever the buyer weighs here.
        var judged = _board.Comparison.Rank(Weights.Default).First(r => r.Candidate.QuotationId == row.Entry.Quotation.Id);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(AwardDialog.Entry)] = row.Entry,
            [nameof(AwardDialog.NeedsReason)] = judged.Rank != 1 || judged.Low.IsAbnormal,
        };
        var reason = (string?)await dialogs.OpenAsync<AwardDialog>(L["낙찰 업체 선정"], parameters, new DialogOptions { CloseDialogOnEsc = true, Width = "560px" });
        if (reason is not null)
        {
            await _attempt!.RunAsync(
                async () =>
                {
                    var answer = await award.RunAsync(new(Me.MemberId), Number, new(row.Entry.Quotation.Number, reason));
                    navigation.NavigateTo(Urls.Order(answer.Order));
                },
                "낙찰 업체를 선정하고 발주서 초안을 만들었습니다.");
        }
    }
}

/// <param name="WinsAtPriceWeight">The price weight at which it would come first; null for the first, or when there is none.</param>
public sealed record BoardLine(BoardEntry Entry, Ranked Ranked, int? WinsAtPriceWeight);
