using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Domain.Trust;

namespace SharedOnFactory.Web.Parts;

/// <summary>Of the seven steps and what hangs on them.</summary>
internal static class DealWords
{
    internal static readonly Dictionary<Enum, Word> Table = new()
    {
        [NoticeState.Draft] = new("임시저장"),
        [NoticeState.Open] = new("공고중", "info"),
        [NoticeState.Closed] = new("마감", "warn"),
        [NoticeState.Awarded] = new("낙찰", "good"),
        [NoticeState.Failed] = new("유찰", "bad"),
        [NoticeState.Cancelled] = new("취소", "bad"),

        [QuotationState.Draft] = new("작성중"),
        [QuotationState.Submitted] = new("제출", "info"),
        [QuotationState.Withdrawn] = new("철회", "bad"),
        [QuotationState.Selected] = new("선정", "good"),
        [QuotationState.NotSelected] = new("미선정"),
        [QuotationState.Refused] = new("수주 거절됨", "bad"),

        [OrderState.Drafted] = new("발행대기"),
        [OrderState.AwaitingApproval] = new("관리자승인대기", "warn"),
        [OrderState.Returned] = new("반려", "bad"),
        [OrderState.Approved] = new("승인됨", "info"),
        [OrderState.Confirmed] = new("수주확인", "good"),
        [OrderState.Refused] = new("거절", "bad"),
        [OrderState.Closed] = new("종료"),

        [ProductionStage.Material] = new("소재입고", "info"),
        [ProductionStage.Machining] = new("가공중", "info"),
        [ProductionStage.Finishing] = new("후처리(외주)", "info"),
        [ProductionStage.Assembly] = new("조립", "info"),
        [ProductionStage.SelfInspection] = new("자체검사", "info"),
        [ProductionStage.Done] = new("제작완료", "good"),

        [DelayCause.Material] = new("소재 수급"),
        [DelayCause.Machine] = new("설비 고장"),
        [DelayCause.Subcontractor] = new("외주 지연"),
        [DelayCause.People] = new("인력 부족"),
        [DelayCause.DesignChange] = new("설계 변경"),
        [DelayCause.Other] = new("기타"),

        [DelayState.Filed] = new("답변 대기", "warn"),
        [DelayState.Accepted] = new("수락", "good"),
        [DelayState.Rejected] = new("거절", "bad"),

        [DeliveryMethod.Direct] = new("직납"),
        [DeliveryMethod.Parcel] = new("택배"),
        [DeliveryMethod.Freight] = new("화물"),
        [DeliveryMethod.Quick] = new("퀵·용달"),
        [DeliveryMethod.Pickup] = new("방문수령"),

        [InspectionResult.Pass] = new("합격", "good"),
        [InspectionResult.Conditional] = new("조건부합격(특채)", "warn"),
        [InspectionResult.Fail] = new("불합격", "bad"),

        [DefectType.Dimension] = new("치수불량"),
        [DefectType.Geometry] = new("형상·기하공차"),
        [DefectType.Appearance] = new("외관(스크래치·찍힘·버)"),
        [DefectType.Surface] = new("표면처리"),
        [DefectType.HeatTreatment] = new("열처리·경도"),
        [DefectType.Material] = new("재질 상이"),
        [DefectType.Shortage] = new("수량 부족"),
        [DefectType.WrongItem] = new("오납"),
        [DefectType.Damage] = new("포장·운송 파손"),
        [DefectType.Documents] = new("서류 누락"),

        [RepairState.Requested] = new("신청", "warn"),
        [RepairState.Accepted] = new("처리중", "info"),
        [RepairState.Disputed] = new("이의 제기", "bad"),
        [RepairState.Dismissed] = new("기각"),
        [RepairState.Resolved] = new("확인 대기", "warn"),
        [RepairState.Confirmed] = new("완료", "good"),

        [RepairWanted.Remake] = new("재제작"),
        [RepairWanted.Rework] = new("재작업"),
        [RepairWanted.Return] = new("반품"),
        [RepairWanted.Discount] = new("감액"),

        [DealStep.Notice] = new("입찰공고"),
        [DealStep.Quotation] = new("견적"),
        [DealStep.Award] = new("선정·낙찰"),
        [DealStep.Order] = new("발주"),
        [DealStep.Production] = new("제작"),
        [DealStep.Delivery] = new("납품"),
        [DealStep.Inspection] = new("검사·평가"),

        [Party.Nobody] = new("없음"),
        [Party.Buyer] = new("발주업체"),
        [Party.Supplier] = new("수주업체"),
        [Party.Administrator] = new("관리자"),
        [Party.Suppliers] = new("견적 업체"),

        [DealEnd.Running] = new("진행", "info"),
        [DealEnd.Finished] = new("종료", "good"),
        [DealEnd.Failed] = new("유찰", "bad"),
        [DealEnd.Cancelled] = new("취소", "bad"),
        [DealEnd.Refused] = new("수주 거절됨", "bad"),
        [DealEnd.NotSelected] = new("미선정", "neutral"),

        [AttachmentOwner.Notice] = new("입찰공고"),
        [AttachmentOwner.Quotation] = new("견적"),
        [AttachmentOwner.Order] = new("발주"),
        [AttachmentOwner.Company] = new("업체"),
        [AttachmentOwner.Shop] = new("설비와 능력"),

        [AttachmentKind.Drawing] = new("도면"),
        [AttachmentKind.Specification] = new("시방서"),
        [AttachmentKind.Other] = new("기타"),
        [AttachmentKind.Quotation] = new("견적서"),
        [AttachmentKind.Plan] = new("제작 계획서"),
        [AttachmentKind.PurchaseOrder] = new("발주서"),
        [AttachmentKind.Certificate] = new("성적서"),
        [AttachmentKind.Photo] = new("제품 사진"),
        [AttachmentKind.Registration] = new("사업자등록증"),

        [TrustGrade.Excellent] = new("최우수", "good"),
        [TrustGrade.Good] = new("우수", "good"),
        [TrustGrade.Fair] = new("양호", "info"),
        [TrustGrade.Average] = new("보통"),
        [TrustGrade.Caution] = new("주의", "warn"),
        [TrustGrade.Restricted] = new("제한", "bad"),

        [ViolationKind.Collusion] = new("담합", "bad"),
        [ViolationKind.FalseReview] = new("거짓 평가", "bad"),
        [ViolationKind.OneSidedCancellation] = new("일방적 취소", "bad"),
        [ViolationKind.TechnicalDataLeak] = new("기술자료 유출", "bad"),

        [CreditBand.A] = new("신용 A 이상", "good"),
        [CreditBand.Bbb] = new("신용 BBB", "info"),
        [CreditBand.Bb] = new("신용 BB"),
        [CreditBand.B] = new("신용 B", "warn"),
        [CreditBand.CccOrBelow] = new("신용 CCC 이하", "bad"),
    };
}
