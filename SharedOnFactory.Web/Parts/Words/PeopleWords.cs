using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;

namespace SharedOnFactory.Web.Parts;

/// <summary>Of companies, people, help, and how they reach the portal.</summary>
internal static class PeopleWords
{
    internal static readonly Dictionary<Enum, Word> Table = new()
    {
        [FaqCategory.Joining] = new("가입과 시작"),
        [FaqCategory.Notice] = new("입찰공고"),
        [FaqCategory.Quotation] = new("견적"),
        [FaqCategory.Award] = new("선정·낙찰"),
        [FaqCategory.Order] = new("발주"),
        [FaqCategory.Production] = new("제작"),
        [FaqCategory.Delivery] = new("납품"),
        [FaqCategory.Inspection] = new("검사·평가"),
        [FaqCategory.Trust] = new("신뢰지수"),
        [FaqCategory.Account] = new("계정과 보안"),

        [HelpQuestionState.Received] = new("접수", "warn"),
        [HelpQuestionState.Answered] = new("답변완료", "good"),

        [AnnouncementAudience.Everybody] = new("모두"),
        [AnnouncementAudience.Buyers] = new("발주업체", "info"),
        [AnnouncementAudience.Suppliers] = new("수주업체", "info"),

        [TermsKind.Use] = new("이용약관"),
        [TermsKind.Privacy] = new("개인정보 처리방침"),

        [MemberRole.Representative] = new("대표", "info"),
        [MemberRole.Staff] = new("담당"),
        [MemberRole.Viewer] = new("열람"),

        [CompanyStatus.Applied] = new("승인 대기", "warn"),
        [CompanyStatus.Approved] = new("승인됨", "good"),
        [CompanyStatus.Rejected] = new("반려", "bad"),
        [CompanyStatus.Suspended] = new("이용 정지", "bad"),
        [CompanyStatus.Left] = new("탈퇴"),

        [MemberStatus.Applied] = new("승인 대기", "warn"),
        [MemberStatus.Approved] = new("승인됨", "good"),
        [MemberStatus.Rejected] = new("반려", "bad"),
        [MemberStatus.Suspended] = new("이용 정지", "bad"),
        [MemberStatus.Left] = new("나감"),

        [CreditGrade.Aaa] = new("AAA", "good"),
        [CreditGrade.Aa] = new("AA", "good"),
        [CreditGrade.A] = new("A", "good"),
        [CreditGrade.Bbb] = new("BBB", "info"),
        [CreditGrade.Bb] = new("BB"),
        [CreditGrade.B] = new("B", "warn"),
        [CreditGrade.CccOrBelow] = new("CCC 이하", "bad"),

        [SalesBand.Under1] = new("10억원 미만"),
        [SalesBand.Under3] = new("10억원 이상 30억원 미만"),
        [SalesBand.Under10] = new("30억원 이상 100억원 미만"),
        [SalesBand.Under50] = new("100억원 이상 500억원 미만"),
        [SalesBand.Over50] = new("500억원 이상"),

        [TaxStatus.Unknown] = new("확인하지 못함", "warn"),
        [TaxStatus.Active] = new("계속사업자", "good"),
        [TaxStatus.Paused] = new("휴업", "bad"),
        [TaxStatus.Closed] = new("폐업", "bad"),
        [TaxStatus.Unregistered] = new("국세청 미등록", "bad"),

        [ConsentKind.Terms] = new("이용약관"),
        [ConsentKind.Transaction] = new("거래약관"),
        [ConsentKind.Privacy] = new("개인정보 수집·이용"),
        [ConsentKind.ThirdParty] = new("개인정보 제3자 제공"),
        [ConsentKind.Marketing] = new("소식 받기"),

        [SecurityChange.PasswordChanged] = new("비밀번호 변경"),
        [SecurityChange.PasswordReset] = new("비밀번호 재설정"),
        [SecurityChange.TotpEnabled] = new("2단계 인증 켬"),
        [SecurityChange.TotpDisabled] = new("2단계 인증 끔"),
        [SecurityChange.RecoveryCodesRenewed] = new("복구 코드 새로 만듦"),
        [SecurityChange.PasskeyAdded] = new("패스키 등록"),
        [SecurityChange.PasskeyRemoved] = new("패스키 삭제"),
        [SecurityChange.SessionEnded] = new("로그인 기기 하나 로그아웃"),
        [SecurityChange.SignedOutEverywhere] = new("모든 곳에서 로그아웃"),

        [SignInOutcome.SignedIn] = new("로그인", "good"),
        [SignInOutcome.Unknown] = new("없는 계정", "bad"),
        [SignInOutcome.WrongPassword] = new("비밀번호 틀림", "bad"),
        [SignInOutcome.CodeAsked] = new("인증 코드 요청", "warn"),
        [SignInOutcome.WrongCode] = new("인증 코드 틀림", "bad"),
        [SignInOutcome.Locked] = new("잠김", "bad"),
        [SignInOutcome.NotApproved] = new("승인되지 않음", "bad"),
        [SignInOutcome.AddressLocked] = new("이 주소의 실패가 많아 막음", "bad"),
        [SignInOutcome.TotpMissing] = new("2단계 인증 필요", "warn"),

        [SignInWay.Password] = new("비밀번호"),
        [SignInWay.Passkey] = new("패스키"),
        [SignInWay.Token] = new("API"),
        [SignInWay.Demo] = new("체험"),

        [SessionKind.Browser] = new("브라우저"),
        [SessionKind.Program] = new("프로그램(API)"),

        [MailState.Waiting] = new("기다림", "warn"),
        [MailState.Sent] = new("보냄", "good"),
        [MailState.Failed] = new("실패", "bad"),
        [MailState.Expired] = new("기한 지남"),
    };
}
