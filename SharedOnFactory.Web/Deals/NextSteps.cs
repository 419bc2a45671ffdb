using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Deals;

/// <summary>Whether it is the viewer's turn, and where to go for it.</summary>
public static class NextSteps
{
    public static bool IsTurnOf(this DealRow row, Viewer me) => row.Progress.End == DealEnd.Running && row.Progress.Turn switch
    {
        Party.Buyer => row.Deal.Notice.BuyerId == me.CompanyId,
        Party.Supplier => row.Deal.Order?.SupplierId == me.CompanyId,
        Party.Administrator => me.IsAdministrator,
        Party.Suppliers => me.IsSupplier && row.Deal.Notice.BuyerId != me.CompanyId && !row.Deal.IsAnswered,
        _ => false,
    };

    public static string Url(this DealRow row)
    {
        var notice = row.Deal.Notice.Number;
        var order = row.Deal.Order?.Number ?? "";
        return row.Progress.Act switch
        {
            NextAct.PublishNotice => Urls.NoticeEdit(notice),
            NextAct.SubmitQuotation => Urls.Quote(notice),
            NextAct.SelectSupplier => Urls.Board(notice),
            NextAct.IssueOrder or NextAct.ApproveOrder or NextAct.MendOrder or NextAct.ConfirmOrder => Urls.Order(order),
            NextAct.StartProduction or NextAct.ReportProduction or NextAct.AnswerDelay => Urls.Production(order),
            NextAct.ShipGoods or NextAct.ReceiveGoods => Urls.Deliveries(order),
            NextAct.None => Urls.Deal(notice),
            _ => Urls.Inspection(order),
        };
    }
}
