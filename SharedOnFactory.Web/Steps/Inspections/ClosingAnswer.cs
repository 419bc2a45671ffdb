namespace SharedOnFactory.Web.Steps.Inspections;

/// <summary>The seventh step of an order as a program reads it: what was found, mended, said of it and paid.</summary>
/// <param name="Unpaid">Of the total with VAT, in the currency's smallest unit.</param>
/// <param name="Waived">What the supplier let go of when it closed.</param>
public sealed record ClosingAnswer(
    string Order, IReadOnlyList<InspectionRowAnswer> Inspections, IReadOnlyList<RepairRowAnswer> Repairs, EvaluationRowAnswer? Evaluation, IReadOnlyList<PaymentRowAnswer> Payments,
    long Unpaid, long? Waived);

public sealed record InspectionRowAnswer(Guid Id, int Round, decimal Inspected, decimal Rejected, string Result, DateTimeOffset At, IReadOnlyList<DefectAnswer> Defects);

public sealed record DefectAnswer(string Type, decimal Quantity, string? Note);

public sealed record RepairRowAnswer(
    string Number, string State, string DefectType, decimal Quantity, string Wanted, DateOnly Due, string? DisputeReason, string? DecisionReason, string? Resolution);

/// <summary>Points from 1 to 5; the supplier may answer the comment.</summary>
public sealed record EvaluationRowAnswer(int Quality, int Delivery, int Communication, int Price, string? Comment, string? Answer, DateTimeOffset At);

public sealed record PaymentRowAnswer(Guid Id, long Amount, DateOnly PaidOn, string Method, bool Confirmed, string State, string? DenialReason);
