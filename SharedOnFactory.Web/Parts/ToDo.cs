using SharedOnFactory.Domain.Deals;

namespace SharedOnFactory.Web.Parts;

/// <summary>What waits for a party: one sentence and one button, on the desk and on the deal.</summary>
public sealed record ToDo(string Sentence, string Button)
{
    private static readonly Dictionary<NextAct, ToDo> Table = new()
    {
        [NextAct.None] = new("지금 할 일이 없습니다.", "거래 보기"),
        [NextAct.PublishNotice] = new("작성하던 공고를 마무리해 게시해 주십시오.", "공고 이어 쓰기"),
        [NextAct.SubmitQuotation] = new("마감 전에 견적을 제출해 주십시오.", "견적 쓰기"),
        [NextAct.SelectSupplier] = new("견적을 비교하고 낙찰 업체를 선정해 주십시오.", "업체 선정"),
        [NextAct.IssueOrder] = new("낙찰 업체에 보낼 발주서를 발행해 주십시오.", "발주서 발행"),
        [NextAct.ApproveOrder] = new("발주서를 검토하고 승인해 주십시오.", "발주 검토"),
        [NextAct.MendOrder] = new("반려된 발주서를 고쳐 다시 발행해 주십시오.", "발주서 고치기"),
        [NextAct.ConfirmOrder] = new("발주 내용을 확인하고 납품 약속일을 알려 주십시오.", "수주 확인"),
        [NextAct.StartProduction] = new("제작을 시작하면 첫 진척을 알려 주십시오.", "제작 시작"),
        [NextAct.ReportProduction] = new("제작 진척을 알려 주십시오.", "진척 입력"),
        [NextAct.AnswerDelay] = new("납기 지연 통보에 답해 주십시오.", "지연 답하기"),
        [NextAct.ShipGoods] = new("완성품을 출하하고 납품을 등록해 주십시오.", "납품 등록"),
        [NextAct.ReceiveGoods] = new("받은 물품의 인수를 확인해 주십시오.", "인수 확인"),
        [NextAct.Inspect] = new("인수한 물품을 검사하고 결과를 입력해 주십시오.", "검사 입력"),
        [NextAct.RequestRepair] = new("불합격한 물품의 하자보수를 신청해 주십시오.", "하자보수 신청"),
        [NextAct.AnswerRepair] = new("하자보수 신청에 답해 주십시오.", "하자보수 답하기"),
        [NextAct.DecideRepair] = new("하자보수 이의를 살펴보고 판정해 주십시오.", "이의 판정"),
        [NextAct.ResolveRepair] = new("하자보수를 마치고 처리 내용을 입력해 주십시오.", "처리 내용 입력"),
        [NextAct.ConfirmRepair] = new("하자보수 결과를 확인해 주십시오.", "보수 확인"),
        [NextAct.Evaluate] = new("거래를 평가해 주십시오.", "평가하기"),
        [NextAct.RecordPayment] = new("대금을 지급하고 내역을 입력해 주십시오.", "지급 입력"),
        [NextAct.ConfirmPayment] = new("입금을 확인해 주십시오.", "입금 확인"),
        [NextAct.CloseDeal] = new("모든 일이 끝났습니다. 거래를 종료해 주십시오.", "거래 종료"),
    };

    public static IReadOnlyDictionary<NextAct, ToDo> All => Table;

    public static ToDo Of(NextAct act) => Table[act];
}
