using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Deals;

/// <summary>What a fact reads like on a timeline. The sentence is a localisation key; {0} is its one detail.</summary>
/// <param name="GivesReason">The reason follows the sentence, where one was given.</param>
/// <param name="Also">What follows the sentence, where there is something; facts of earlier editions may have no place for it.</param>
public sealed record Headline(string Sentence, string Tone = "", Func<JsonElement, Func<string, string>, string>? Detail = null, bool GivesReason = false,
    Func<JsonElement, Func<string, string>, string?>? Also = null)
{
    private static readonly FrozenDictionary<string, Headline> Table = new Dictionary<string, Headline>(StringComparer.Ordinal)
    {
        ["CompanyApplied"] = new("회사 등록을 신청했습니다."),
        ["CompanyApproved"] = new("회사가 승인되었습니다.", "good"),
        ["CompanyRejected"] = new("회사 등록이 반려되었습니다.", "bad", GivesReason: true),
        ["CompanySuspended"] = new("회사 이용이 정지되었습니다.", "bad", GivesReason: true),
        ["CompanyLeft"] = new("회사가 탈퇴했습니다."),
        ["CompanyEdited"] = new("회사 정보를 고쳤습니다.", Also: Bank),
        ["CompanyRestored"] = new("회사 이용 정지가 풀렸습니다.", "good", GivesReason: true),
        ["TaxStatusHeard"] = new("국세청에서 사업자 상태를 확인했습니다: {0}", Detail: Tax),
        ["PeopleCheckChanged"] = new("담당자 가입을 대표가 먼저 확인할지를 바꾸었습니다."),
        ["MemberEndorsed"] = new("대표가 담당자 가입을 확인했습니다."),
        ["MemberRestored"] = new("담당자 이용 정지가 풀렸습니다.", "good", GivesReason: true),
        ["MemberLeft"] = new("담당자가 회사를 떠났습니다."),
        ["DealHandedOver"] = new("담당자가 바뀌었습니다: {0}", Detail: (payload, _) => $"{payload.GetProperty("From").GetString()} → {payload.GetProperty("To").GetString()}"),
        ["MemberInvited"] = new("담당자를 초대했습니다."),
        ["InvitationUsed"] = new("초대받은 사람이 가입을 신청했습니다."),
        ["InvitationCancelled"] = new("초대를 거두었습니다."),
        ["MemberApplied"] = new("담당자 가입을 신청했습니다."),
        ["MemberApproved"] = new("담당자가 승인되었습니다.", "good"),
        ["MemberRejected"] = new("담당자 가입이 반려되었습니다.", "bad", GivesReason: true),
        ["MemberRoleChanged"] = new("담당자의 권한이 바뀌었습니다.", GivesReason: true),
        ["MemberSuspended"] = new("담당자 이용이 정지되었습니다.", "bad", GivesReason: true),
        ["ShopDescribed"] = new("설비와 능력을 고쳤습니다."),
        ["UsualTermsDescribed"] = new("발주 조건을 고쳤습니다."),
        ["MemberSecured"] = new("로그인 보안 설정이 바뀌었습니다: {0}", Detail: Security, GivesReason: true),
        ["MemberEdited"] = new("담당자 정보를 고쳤습니다."),
        ["MemberConsentChanged"] = new("소식 받기 동의를 바꾸었습니다."),
        ["MemberEmailChanged"] = new("담당자의 이메일을 바꾸었습니다."),
        ["FileAttached"] = new("파일을 첨부했습니다: {0}", Detail: Text("Name")),
        ["FileDownloaded"] = new("파일을 내려받았습니다: {0}", Detail: Text("Name")),
        ["ListExported"] = new("목록을 내려받았습니다: {0}", Detail: Text("List")),
        ["FileRemoved"] = new("파일을 뺐습니다: {0}", Detail: Text("Name")),
        ["NoticeDrafted"] = new("입찰공고 초안을 만들었습니다."),
        ["NoticeEdited"] = new("입찰공고 초안을 고쳤습니다."),
        ["NoticePublished"] = new("입찰공고를 게시했습니다.", "good"),
        ["NoticeClosed"] = new("견적 접수를 마감했습니다."),
        ["NoticeFailed"] = new("제출된 견적이 없어 유찰되었습니다.", "bad"),
        ["NoticeCancelled"] = new("공고를 취소했습니다. 사유: {0}", "bad", Text("Reason")),
        ["QuotationDrafted"] = new("견적을 쓰기 시작했습니다."),
        ["QuotationEdited"] = new("견적 초안을 고쳤습니다."),
        ["QuotationSubmitted"] = new("견적을 제출했습니다."),
        ["QuotationRevised"] = new("견적을 고쳐 다시 제출했습니다. ({0}판)", Detail: Text("Revision")),
        ["QuotationWithdrawn"] = new("견적을 철회했습니다."),
        ["QuotationSelected"] = new("견적이 선정되었습니다.", "good"),
        ["QuotationNotSelected"] = new("견적이 선정되지 않았습니다. 종합 순위 {0}위", Detail: Text("Rank")),
        ["NoticeDeclined"] = new("견적을 포기했습니다. 사유: {0}", Detail: Text("Reason")),
        ["NoticeDeclineTakenBack"] = new("견적 포기를 거두고 견적을 냈습니다."),
        ["AwardDecided"] = new("낙찰 업체를 선정했습니다.", "good"),
        ["OrderDrafted"] = new("발주서 초안이 만들어졌습니다."),
        ["OrderIssued"] = new("발주서를 발행했습니다."),
        ["OrderApproved"] = new("관리자가 발주를 승인했습니다.", "good"),
        ["OrderReturned"] = new("관리자가 발주서를 반려했습니다. 사유: {0}", "bad", Text("Reason")),
        ["OrderConfirmed"] = new("수주를 확인했습니다. 납품 약속일 {0}", "good", Text("PromisedDate")),
        ["OrderRefused"] = new("수주를 거절했습니다. 사유: {0}", "bad", Text("Reason")),
        ["OrderEnded"] = new("운영사가 답할 수 없는 발주를 끝냈습니다. 사유: {0}", "bad", Text("Reason")),
        ["OrderClosed"] = new("거래를 종료했습니다.", "good", Also: Waived),
        ["ProductionStarted"] = new("제작을 시작했습니다."),
        ["ProductionReported"] = new("제작 진척을 알렸습니다: {0}", Detail: Stage),
        ["ProductionCompleted"] = new("제작을 완료했습니다.", "good"),
        ["DelayFiled"] = new("납기 지연을 통보했습니다. 변경 납기 {0}", "bad", Text("NewDate")),
        ["DelayAccepted"] = new("납기 변경을 받아들였습니다. 새 납기 {0}", Detail: Text("NewDate")),
        ["DelayRejected"] = new("납기 변경을 받아들이지 않았습니다.", "bad", GivesReason: true),
        ["DeliveryShipped"] = new("출하했습니다. 수량 {0}", Detail: Text("Quantity")),
        ["DeliveryReceived"] = new("인수를 확인했습니다.", "good"),
        ["InspectionRecorded"] = new("검사 결과를 입력했습니다: {0}", Detail: Result),
        ["RepairRequested"] = new("하자보수를 신청했습니다.", "bad"),
        ["RepairAccepted"] = new("하자보수를 접수했습니다."),
        ["RepairDisputed"] = new("하자보수에 이의를 냈습니다.", "bad", GivesReason: true),
        ["RepairDecided"] = new("관리자 판정: {0}", Detail: Verdict, GivesReason: true),
        ["RepairResolved"] = new("하자보수를 마쳤습니다.", Also: Resolution),
        ["RepairConfirmed"] = new("하자보수를 확인했습니다.", "good"),
        ["EvaluationWritten"] = new("거래를 평가했습니다.", "good"),
        ["EvaluationAnswered"] = new("평가에 답글을 달았습니다."),
        ["PaymentRecorded"] = new("대금 지급을 등록했습니다."),
        ["PaymentWithdrawn"] = new("지급 등록을 취소했습니다."),
        ["PaymentDenied"] = new("입금되지 않았다고 알렸습니다.", "bad", GivesReason: true),
        ["PaymentConfirmed"] = new("입금을 확인했습니다.", "good"),
        ["FaqWritten"] = new("자주 묻는 질문을 썼습니다."),
        ["FaqEdited"] = new("자주 묻는 질문을 고쳤습니다."),
        ["FaqRemoved"] = new("자주 묻는 질문을 삭제했습니다."),
        ["AnnouncementWritten"] = new("공지사항을 썼습니다."),
        ["AnnouncementEdited"] = new("공지사항을 고쳤습니다."),
        ["AnnouncementRemoved"] = new("공지사항을 삭제했습니다."),
        ["AnnouncementRead"] = new("공지사항을 읽었습니다."),
        ["TermsDrafted"] = new("약관 초안을 썼습니다."),
        ["TermsPublished"] = new("약관을 게시했습니다. {0}판", Detail: Text("Edition")),
        ["HelpQuestionAsked"] = new("운영사에 문의했습니다."),
        ["HelpQuestionHidden"] = new("공개 문의를 비공개로 돌렸습니다."),
        ["HelpQuestionEdited"] = new("문의를 고쳤습니다."),
        ["HelpQuestionAnswered"] = new("문의에 답변했습니다.", "good"),
        ["HelpAnswerRead"] = new("답변을 읽었습니다."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Headline> All => Table;

    public static TimelineEntry Of(EventRecord record, string? who, Func<string, string> say)
    {
        var headline = Table[record.Kind];
        using var payload = JsonDocument.Parse(record.Payload);
        var sentence = say(headline.Sentence);
        var what = headline.Detail is null ? sentence : string.Format(CultureInfo.CurrentCulture, sentence, headline.Detail(payload.RootElement, say));
        var also = headline.GivesReason ? Said(payload.RootElement, "Reason", "사유: {0}", say) : headline.Also?.Invoke(payload.RootElement, say);
        return new(record.At, also is null ? what : $"{what} {also}", who, headline.Tone);
    }

    /// <summary>Null where nobody gave one; facts of earlier editions have no place for it.</summary>
    private static string? Said(JsonElement payload, string property, string sentence, Func<string, string> say) =>
        payload.TryGetProperty(property, out var words) && words.GetString() is { } text ? string.Format(CultureInfo.CurrentCulture, say(sentence), text) : null;

    private static string? Resolution(JsonElement payload, Func<string, string> say) => Said(payload, "Resolution", "처리 내용: {0}", say);

    private static string? Waived(JsonElement payload, Func<string, string> say) =>
        payload.TryGetProperty("Waived", out var waived) && waived.GetInt64() is > 0 and var amount
            ? string.Format(CultureInfo.CurrentCulture, say("면제한 금액: {0}"), MoneyText.Of(amount, payload.GetProperty("Currency").GetString()!))
            : null;

    private static string? Bank(JsonElement payload, Func<string, string> say) =>
        payload.TryGetProperty("BankAccountChanged", out var changed) && changed.GetBoolean() ? say("대금 계좌가 바뀌었습니다.") : null;

    private static string Verdict(JsonElement payload, Func<string, string> say) =>
        say(payload.GetProperty("Upheld").GetBoolean() ? "하자로 인정했습니다." : "하자가 아니라고 판정했습니다.");

    private static Func<JsonElement, Func<string, string>, string> Text(string property) => (payload, _) => payload.GetProperty(property).ToString();

    private static string Security(JsonElement payload, Func<string, string> say) => say(Words.Text(Enum.Parse<Domain.Companies.SecurityChange>(payload.GetProperty("Change").GetString()!)));

    private static string Stage(JsonElement payload, Func<string, string> say)
    {
        var stage = Enum.Parse<ProductionStage>(payload.GetProperty("Stage").GetString()!);
        return $"{say(Words.Text(stage))} {payload.GetProperty("Percent").GetInt32()}%";
    }

    private static string Tax(JsonElement payload, Func<string, string> say) => say(Words.Text(Enum.Parse<Domain.Companies.TaxStatus>(payload.GetProperty("Status").GetString()!)));

    private static string Result(JsonElement payload, Func<string, string> say) => say(Words.Text(Enum.Parse<Domain.Inspections.InspectionResult>(payload.GetProperty("Result").GetString()!)));
}
