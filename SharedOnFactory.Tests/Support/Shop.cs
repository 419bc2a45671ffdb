using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Tests.Support;

/// <summary>One deal, brought on time to the point a test is about: <c>Shop.Awarded().Issued().Approved().Confirmed()</c>.</summary>
internal sealed class Shop
{
    private Shop(BidNotice notice, Quotation quotation, Award award, PurchaseOrder order) =>
        (Notice, Quotation, Award, Order) = (notice, quotation, award, order);

    public BidNotice Notice { get; }
    public Quotation Quotation { get; }
    public Award Award { get; }
    public PurchaseOrder Order { get; }
    public ProductionRun? Run { get; private set; }
    public List<DelayNotice> Delays { get; } = [];
    public List<Delivery> Deliveries { get; } = [];
    public List<Inspection> Inspections { get; } = [];
    public List<Repair> Repairs { get; } = [];
    public Evaluation? Evaluation { get; private set; }
    public List<Payment> Payments { get; } = [];

    public Deal Deal => new(Notice)
    {
        Quotations = 1,
        Order = Order,
        Run = Run,
        Delays = Delays,
        Deliveries = Deliveries,
        Inspections = Inspections,
        Repairs = Repairs,
        Evaluation = Evaluation,
        Payments = Payments,
    };

    /// <summary>Everything that happened so far, taken once.</summary>
    public IReadOnlyList<DomainEvent> TakeEvents() =>
    [
        .. new Entity?[] { Notice, Quotation, Award, Order, Run, Evaluation }
            .Concat(Delays).Concat(Deliveries).Concat(Inspections).Concat(Repairs).Concat(Payments)
            .OfType<Entity>().SelectMany(entity => entity.TakeEvents()),
    ];

    public static IReadOnlyList<Attachment> Proofs => [Some.File(AttachmentKind.Certificate), Some.File(AttachmentKind.Photo)];

    public static Candidate Candidate(Quotation quotation, decimal trust = 61) => new(
        quotation.Id, quotation.SupplierId, quotation.Total, quotation.InitialTotal!.Value, quotation.DeliveryDate!.Value, quotation.SubmittedAt!.Value, trust, 0);

    public static Shop Awarded(decimal quantity = 40, long unitPrice = 185_000)
    {
        var notice = Some.OpenNotice(Some.NoticeTerms(Some.Item(quantity)));
        var quotation = Some.SubmittedQuotation(notice, terms: Some.QuotationTerms(unitPrice));
        notice.Close(1, Some.Deadline);
        var now = Some.At("2027-03-15 10:00");
        var award = Award.Decide(notice, quotation, [quotation], Comparison.Rank([Candidate(quotation)], Some.DueDate, Weights.Default), "", Some.MemberId, now);
        return new(notice, quotation, award, PurchaseOrder.Draft("PO-20270315-B0012-0001", award, quotation, notice, now));
    }

    public static OrderTerms Terms(bool partial = false, long? total = null) => new("화성 공장 2동", "납품 후 30일", "", partial, total);

    public Shop Issued(bool partial = false)
    {
        Order.Issue(Terms(partial), Some.At("2027-03-15 14:00"));
        return this;
    }

    public Shop Approved()
    {
        Order.Approve(Some.Operator, Some.At("2027-03-16 10:00"));
        return this;
    }

    public Shop Confirmed(string at = "2027-03-17 10:00")
    {
        Order.Confirm(Order.DueDate, Some.At(at));
        return this;
    }

    public Shop Made()
    {
        Run = ProductionRun.Start(Order, Some.At("2027-03-18 09:00"));
        Run.Report(ProductionStage.Machining, 50, "", Some.MemberId, Some.At("2027-04-01 17:00"));
        Run.Complete(Proofs, Some.MemberId, Some.At("2027-04-13 16:00"));
        return this;
    }

    public Shop Shipped(decimal? quantity = null, string at = "2027-04-14 09:00")
    {
        var now = Some.At(at);
        var shipment = new Shipment(quantity ?? Order.Quantity, DeliveryMethod.Freight, "대한화물", "123", BusinessCalendar.DayOf(now));
        Deliveries.Add(Delivery.Ship(Order, Run, Deliveries, 1, shipment, now));
        return this;
    }

    public Shop Received(string at = "2027-04-15 11:00")
    {
        var now = Some.At(at);
        Deliveries[^1].Receive(BusinessCalendar.DayOf(now), now);
        return this;
    }

    public Shop Delivered() => Issued().Approved().Confirmed().Made().Shipped().Received();

    public Shop Inspected(decimal rejected = 0, string at = "2027-04-19 15:00")
    {
        var findings = rejected == 0
            ? new InspectionFindings(Order.Quantity, 0, InspectionResult.Pass, [])
            : new(Order.Quantity, rejected, InspectionResult.Fail, [new(DefectType.Dimension, rejected, "내경 초과")]);
        Inspections.Add(Inspection.Record(Order, Deliveries, Inspections, Repairs, findings, Some.MemberId, Some.At(at)));
        return this;
    }

    public Repair RepairAsked(string due = "2027-04-26", string at = "2027-04-19 16:00")
    {
        var terms = new RepairTerms(DefectType.Dimension, 1, RepairWanted.Rework, Some.Day(due));
        Repairs.Add(Repair.Request("AS-20270419-B0012-0001", Order, Inspections[^1], Repairs, terms, Some.At(at)));
        return Repairs[^1];
    }

    public Shop Evaluated(int quality = 5, int delivery = 5, int communication = 4, int price = 5)
    {
        Evaluation = Evaluation.Write(Order, Inspections, new(quality, delivery, communication, price), "좋았습니다", Some.At("2027-04-20 10:00"));
        return this;
    }

    public Shop Paid(long? amount = null)
    {
        var payment = Payment.Record(Order, Payments, amount ?? (Order.Total + Order.VatTotal), Some.Day("2027-04-21"), "계좌이체", Some.At("2027-04-21 10:00"));
        payment.Confirm(Some.At("2027-04-21 14:00"));
        Payments.Add(payment);
        return this;
    }

    public DelayNotice DelayFiled(string newDate, string at = "2027-04-07 09:00")
    {
        Delays.Add(DelayNotice.File(Order, Deliveries.Sum(d => d.Quantity), new(Some.Day(newDate), DelayCause.Material, "소재 입고 지연", "야간 가공"), Some.At(at)));
        return Delays[^1];
    }
}
