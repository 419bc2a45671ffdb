using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Inspections;

public static class InspectionRules
{
    /// <summary>Days after receipt within which the result must be given in writing (하도급법 제9조 ②).</summary>
    public const int InspectWithin = 10;

    /// <summary>Business days the supplier has to answer a repair request.</summary>
    public const int AnswerRepairWithin = 3;

    public static readonly Rule GoodsAreReceived = new("inspection.received", "모든 납품의 인수를 확인한 뒤 검사 결과를 입력할 수 있습니다.");
    public static readonly Rule IsNext = new("inspection.next", "이미 합격했거나, 하자보수가 끝나지 않았습니다.");
    public static readonly Rule InspectedFits = new("inspection.inspected", "검사 수량은 1 이상, 납품 수량 이하여야 합니다.", "inspected");
    public static readonly Rule RejectedFits = new("inspection.rejected", "불량 수량은 0 이상, 검사 수량 이하여야 합니다.", "rejected");
    public static readonly Rule PassHasNoRejects = new("inspection.pass", "합격이면 불량 수량이 0이어야 합니다. 일부를 인정하려면 조건부합격(특채)을 고르십시오.", "result");
    public static readonly Rule FailNamesDefects = new("inspection.fail", "불합격이면 불량 유형과 수량을 한 가지 이상 입력해 주십시오.", "defects");
    public static readonly Rule DefectsAddUp = new("inspection.defects", "불량 유형별 수량은 0보다 크고, 합이 불량 수량 이하여야 합니다.", "defects");
    public static readonly Rule ProofsPrecedeAcceptance = new("inspection.proofs", "검사에 합격한 뒤에는 성적서와 사진을 더 올릴 수 없습니다.");
    public static readonly Rule HasFailed = new("repair.failed", "불합격한 검사에만 하자보수를 신청할 수 있습니다.");
    public static readonly Rule RepairIsFirst = new("repair.once", "이 검사의 하자보수를 이미 신청했습니다.");
    public static readonly Rule RepairQuantityFits = new("repair.quantity", "하자 수량은 1 이상, 불량 수량 이하여야 합니다.", "quantity");
    public static readonly Rule RepairIsAhead = new("repair.due", "처리 기한은 오늘이나 그 뒤여야 합니다.", "due");
    public static readonly Rule RepairIsAtThatPoint = new("repair.state", "하자보수가 이미 다음 단계로 넘어갔습니다.");
    public static readonly Rule SaysWhatWasDone = new("repair.note", "처리 내용을 입력해 주십시오.", "note");
    public static readonly Rule HasAReason = new("repair.reason", "사유를 입력해 주십시오.", "reason");
    public static readonly Rule IsAccepted = new("evaluation.accepted", "검사에 합격한 뒤에 할 수 있습니다.");
    public static readonly Rule StarsAreInRange = new("evaluation.stars", "별점은 1점부터 5점까지 모두 골라 주십시오.", "quality");
    public static readonly Rule EvaluationIsFirst = new("evaluation.once", "이 거래는 이미 평가했습니다.");
    public static readonly Rule AnswerIsFirst = new("evaluation.answer-once", "답글은 한 번만 쓸 수 있습니다.");
    public static readonly Rule AnswerIsInTime = new("evaluation.answer-time", "답글은 평가 뒤 7일 안에 쓸 수 있습니다.");
    public static readonly Rule HasAnAnswer = new("evaluation.answer", "답글을 입력해 주십시오.", "answer");
    public static readonly Rule AmountIsPositive = new("payment.amount", "금액은 0보다 커야 합니다.", "amount");
    public static readonly Rule NotMoreThanOwed = new("payment.too-much", "남은 대금보다 많이 적을 수 없습니다.", "amount");
    public static readonly Rule PaidSinceOrdered = new("payment.paid-on", "지급일은 발주서를 만든 날부터 오늘까지로 입력해 주십시오.", "paidOn");
    public static readonly Rule NamesItsMethod = new("payment.method", "지급 방법을 입력해 주십시오.", "method");
    public static readonly Rule PaymentIsOpen = new("payment.open", "이미 확인했거나 취소한 지급입니다.");
    public static readonly Rule DenialHasAReason = new("payment.reason", "사유를 입력해 주십시오.", "reason");
    public static readonly Rule IsEvaluated = new("close.evaluated", "거래를 평가한 뒤(또는 합격 14일 뒤) 종료할 수 있습니다.");
    public static readonly Rule IsPaid = new("close.paid", "대금 지급이 모두 확인되어야 종료할 수 있습니다. 잔액을 받지 않기로 했다면 '잔액 면제'를 고르십시오.", "waive");

    public static readonly Rule PaymentsAreAnswered = new("close.payments", "수주업체가 아직 답하지 않은 지급이 있습니다. 먼저 '입금 확인'이나 '입금 안 됨'으로 답해야 종료할 수 있습니다.");

    internal static void Require(InspectionFindings findings, decimal received)
    {
        InspectedFits.Require(findings.Inspected > 0 && findings.Inspected <= received);
        RejectedFits.Require(findings.Rejected >= 0 && findings.Rejected <= findings.Inspected);
        PassHasNoRejects.Require(findings.Result != InspectionResult.Pass || findings.Rejected == 0);
        FailNamesDefects.Require(findings.Result != InspectionResult.Fail || (findings.Defects.Count > 0 && findings.Rejected > 0));
        DefectsAddUp.Require(findings.Defects.All(d => d.Quantity > 0) && findings.Defects.Sum(d => d.Quantity) <= findings.Rejected);
    }
}
