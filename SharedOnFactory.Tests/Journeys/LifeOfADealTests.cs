using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Journeys;

/// <summary>The whole product as a story: one deal from the first draft to its end, without a database or a page.</summary>
public sealed class LifeOfADealTests
{
    private readonly Chronicle _chronicle = new();

    [Fact]
    public void A_part_is_asked_for_quoted_ordered_made_delivered_repaired_and_paid()
    {
        // 1. 입찰공고. On Monday a robot builder needs forty spindle housings and publishes drawing and specification.
        var notice = BidNotice.Draft("20270308-B0012-0001", Buyer, MemberId, NoticeTerms(Item(quantity: 40)), At("2027-03-08 09:00"));
        var deal = new Deal(notice);
        _chronicle.Tells<NoticeDrafted>(notice, Buyer);
        deal.ShouldStand("2027-03-08 09:00", DealStep.Notice, Party.Buyer, NextAct.PublishNotice);

        notice.Publish([File(AttachmentKind.Drawing), File(AttachmentKind.Specification)], TimeSpan.FromMinutes(60), At("2027-03-08 10:00"));
        _chronicle.Tells<NoticePublished>(notice, Buyer);
        deal.ShouldStand("2027-03-08 10:00", DealStep.Quotation, Party.Suppliers, NextAct.SubmitQuotation);

        // 2. 견적. Two shops answer in private; ours thinks twice and lowers its price before the deadline on Friday.
        var quotation = Quotation.Draft("20270309-S0031-0001", notice, Supplier, QuotationTerms(unitPrice: 190_000), At("2027-03-09 09:00"));
        _chronicle.Tells<QuotationDrafted>(quotation, Supplier);
        quotation.Submit(notice, [File(AttachmentKind.Quotation)], At("2027-03-09 11:00"));
        _chronicle.Tells<QuotationSubmitted>(quotation, Supplier, Buyer);
        quotation.Revise(QuotationTerms(unitPrice: 185_000), notice, [File(AttachmentKind.Quotation)], At("2027-03-12 16:59"));
        _chronicle.Tells<QuotationRevised>(quotation, Supplier, Buyer);

        var rivals = Quotation.Draft("20270310-S0032-0001", notice, Rival, QuotationTerms(unitPrice: 200_000), At("2027-03-10 09:00"));
        _chronicle.Tells<QuotationDrafted>(rivals, Rival);
        rivals.Submit(notice, [File(AttachmentKind.Quotation)], At("2027-03-10 10:00"));
        _chronicle.Tells<QuotationSubmitted>(rivals, Rival, Buyer);

        deal = deal with { Quotations = 2 };
        notice.Close(quotations: 2, Deadline);
        _chronicle.Tells<NoticeClosed>(notice, Buyer);
        deal.ShouldStand("2027-03-12 17:00", DealStep.Award, Party.Buyer, NextAct.SelectSupplier);

        // 3. 선정·낙찰. Price, delivery and trust are weighed; the best-scored quotation needs no further reason.
        var ranking = Comparison.Rank([Shop.Candidate(quotation, trust: 71), Shop.Candidate(rivals, trust: 61)], notice.DeliveryDate!.Value, Weights.Default);
        var award = Award.Decide(notice, quotation, [quotation, rivals], ranking, reason: "", MemberId, At("2027-03-15 10:00"));
        _chronicle.Tells<AwardDecided>(award, Buyer, Supplier);
        _chronicle.Tells<QuotationSelected>(quotation, Supplier, Buyer);
        _chronicle.Tells<QuotationNotSelected>(rivals, Rival);
        notice.HasEvents.ShouldBeFalse();

        // 4. 발주. The award writes the order; the buyer issues it, the operator lets it through, the shop promises a date.
        var order = PurchaseOrder.Draft("PO-20270315-B0012-0001", award, quotation, notice, At("2027-03-15 10:00"));
        deal = deal with { Order = order };
        _chronicle.Tells<OrderDrafted>(order, Buyer);
        deal.ShouldStand("2027-03-15 10:00", DealStep.Order, Party.Buyer, NextAct.IssueOrder);
        (order.Total, order.VatTotal).ShouldBe((7_400_000, 740_000));

        order.Issue(new("화성 공장 2동", "납품 후 30일", "", AllowsPartialDelivery: true), At("2027-03-15 14:00"));
        _chronicle.Tells<OrderIssued>(order, Buyer, Supplier);
        deal.ShouldStand("2027-03-15 14:00", DealStep.Order, Party.Administrator, NextAct.ApproveOrder);

        order.Approve(Operator, At("2027-03-16 10:00"));
        _chronicle.Tells<OrderApproved>(order, Buyer, Supplier);
        deal.ShouldStand("2027-03-16 10:00", DealStep.Order, Party.Supplier, NextAct.ConfirmOrder);

        order.Confirm(promisedDate: Day("2027-04-16"), At("2027-03-17 10:00"));
        _chronicle.Tells<OrderConfirmed>(order, Buyer, Supplier);
        deal.ShouldStand("2027-03-17 10:00", DealStep.Production, Party.Supplier, NextAct.StartProduction);

        // 5. 제작. The shop reports as it goes; the material comes late, so it says so in time and the buyer agrees.
        var run = ProductionRun.Start(order, At("2027-03-18 09:00"));
        deal = deal with { Run = run };
        _chronicle.Tells<ProductionStarted>(run, Buyer, Supplier);
        run.Report(ProductionStage.Machining, 30, "", MemberId, At("2027-04-05 17:00"));
        _chronicle.Tells<ProductionReported>(run, Buyer, Supplier);
        deal.ShouldStand("2027-04-05 17:00", DealStep.Production, Party.Supplier, NextAct.ReportProduction);

        var delay = DelayNotice.File(order, 0, new(Day("2027-04-20"), DelayCause.Material, "소재 입고 지연", "야간 가공"), At("2027-04-06 09:00"));
        deal = deal with { Delays = [delay] };
        _chronicle.Tells<DelayFiled>(delay, Buyer, Supplier);
        deal.ShouldStand("2027-04-06 09:00", DealStep.Production, Party.Buyer, NextAct.AnswerDelay);
        delay.Accept(order, 0, At("2027-04-06 15:00"));
        _chronicle.Tells<DelayAccepted>(delay, Buyer, Supplier);

        run.Complete([File(AttachmentKind.Certificate), File(AttachmentKind.Photo)], MemberId, At("2027-04-14 16:00"));
        _chronicle.Tells<ProductionCompleted>(run, Buyer, Supplier);
        deal.ShouldStand("2027-04-14 16:00", DealStep.Delivery, Party.Supplier, NextAct.ShipGoods);

        // 6. 납품. Thirty go by lorry and ten by hand.
        var first = Delivery.Ship(order, run, [], photos: 1, new(30, DeliveryMethod.Freight, "대한화물", "1234", Day("2027-04-15")), At("2027-04-15 09:00"));
        deal = deal with { Deliveries = [first] };
        _chronicle.Tells<DeliveryShipped>(first, Buyer, Supplier);
        deal.ShouldStand("2027-04-15 09:00", DealStep.Delivery, Party.Buyer, NextAct.ReceiveGoods);
        first.Receive(Day("2027-04-16"), At("2027-04-16 11:00"));
        _chronicle.Tells<DeliveryReceived>(first, Buyer, Supplier);
        deal.ShouldStand("2027-04-16 11:00", DealStep.Delivery, Party.Supplier, NextAct.ShipGoods);

        var second = Delivery.Ship(order, run, [first], photos: 1, new(10, DeliveryMethod.Direct, "", "", Day("2027-04-19")), At("2027-04-19 09:00"));
        deal = deal with { Deliveries = [first, second] };
        _chronicle.Tells<DeliveryShipped>(second, Buyer, Supplier);
        second.Receive(Day("2027-04-19"), At("2027-04-19 11:00"));
        _chronicle.Tells<DeliveryReceived>(second, Buyer, Supplier);
        deal.ShouldStand("2027-04-19 11:00", DealStep.Inspection, Party.Buyer, NextAct.Inspect);

        // 7. 검사. Two bores are too wide: the goods fail, are reworked, and pass the second time.
        var failed = Inspection.Record(
            order, deal.Deliveries, [], [], new(40, 2, InspectionResult.Fail, [new(DefectType.Dimension, 2, "내경 초과")]), MemberId, At("2027-04-20 15:00"));
        deal = deal with { Inspections = [failed] };
        _chronicle.Tells<InspectionRecorded>(failed, Buyer, Supplier);
        deal.ShouldStand("2027-04-20 15:00", DealStep.Inspection, Party.Buyer, NextAct.RequestRepair);

        var repair = Repair.Request(
            "AS-20270420-B0012-0001", order, failed, [], new(DefectType.Dimension, 2, RepairWanted.Rework, Day("2027-04-27")), At("2027-04-20 16:00"));
        deal = deal with { Repairs = [repair] };
        _chronicle.Tells<RepairRequested>(repair, Buyer, Supplier);
        deal.ShouldStand("2027-04-20 16:00", DealStep.Inspection, Party.Supplier, NextAct.AnswerRepair);
        repair.Accept(At("2027-04-21 09:00"));
        _chronicle.Tells<RepairAccepted>(repair, Buyer, Supplier);
        deal.ShouldStand("2027-04-21 09:00", DealStep.Inspection, Party.Supplier, NextAct.ResolveRepair);
        repair.Resolve("부시 압입 후 재가공", At("2027-04-26 14:00"));
        _chronicle.Tells<RepairResolved>(repair, Buyer, Supplier);
        deal.ShouldStand("2027-04-26 14:00", DealStep.Inspection, Party.Buyer, NextAct.ConfirmRepair);
        repair.Confirm(At("2027-04-27 10:00"));
        _chronicle.Tells<RepairConfirmed>(repair, Buyer, Supplier);
        deal.ShouldStand("2027-04-27 10:00", DealStep.Inspection, Party.Buyer, NextAct.Inspect);

        var passed = Inspection.Record(
            order, deal.Deliveries, [failed], [repair], new(40, 0, InspectionResult.Pass, []), MemberId, At("2027-04-27 15:00"));
        deal = deal with { Inspections = [failed, passed] };
        _chronicle.Tells<InspectionRecorded>(passed, Buyer, Supplier);
        deal.ShouldStand("2027-04-27 15:00", DealStep.Inspection, Party.Buyer, NextAct.Evaluate);

        // The buyer evaluates in every case, the shop may answer once, and money is recorded but never held.
        var evaluation = Evaluation.Write(order, deal.Inspections, new(Quality: 4, Delivery: 4, Communication: 5, Price: 4), "빠른 수리", At("2027-04-28 09:00"));
        deal = deal with { Evaluation = evaluation };
        _chronicle.Tells<EvaluationWritten>(evaluation, Buyer, Supplier);
        evaluation.Reply("감사합니다", At("2027-04-28 13:00"));
        _chronicle.Tells<EvaluationAnswered>(evaluation, Buyer, Supplier);
        deal.ShouldStand("2027-04-28 13:00", DealStep.Inspection, Party.Buyer, NextAct.RecordPayment);

        var payment = Payment.Record(order, [], amount: 8_140_000, Day("2027-05-14"), "계좌이체", At("2027-05-14 10:00"));
        deal = deal with { Payments = [payment] };
        _chronicle.Tells<PaymentRecorded>(payment, Buyer, Supplier);
        deal.ShouldStand("2027-05-14 10:00", DealStep.Inspection, Party.Supplier, NextAct.ConfirmPayment);
        payment.Confirm(At("2027-05-14 15:00"));
        _chronicle.Tells<PaymentConfirmed>(payment, Buyer, Supplier);
        deal.ShouldStand("2027-05-14 15:00", DealStep.Inspection, Party.Buyer, NextAct.CloseDeal);

        Closing.Close(order, deal.Inspections, evaluation, deal.Payments, waive: false, At("2027-05-14 16:00"));
        _chronicle.Tells<OrderClosed>(order, Buyer, Supplier);
        deal.ShouldStand("2027-05-14 16:00", DealStep.Inspection, Party.Nobody, NextAct.None);
        DealProgress.Of(deal, At("2027-05-14 16:00")).End.ShouldBe(DealEnd.Finished);

        // The other shop learned that the notice opened and closed, and how its own quotation fared. Nothing else.
        _chronicle.HeardBy(Rival).ShouldBe(
            [typeof(NoticePublished), typeof(QuotationDrafted), typeof(QuotationSubmitted), typeof(NoticeClosed), typeof(QuotationNotSelected)], ignoreOrder: true);
    }
}
