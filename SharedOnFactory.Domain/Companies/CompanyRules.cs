using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

public static class CompanyRules
{
    public static readonly Rule HasAName = new("company.name", "이름을 입력해 주십시오.", "name");
    public static readonly Rule BuysOrSupplies = new("company.kind", "발주업체와 수주업체 중 하나 이상을 골라 주십시오.", "kind");
    public static readonly Rule RegistrationNumberIsValid = new("company.registration-number", "사업자등록번호가 맞지 않습니다. 10자리 숫자를 다시 확인해 주십시오.", "registrationNumber");
    public static readonly Rule MemberIdIsWellFormed = new("member.id", "담당자 ID는 영문 소문자와 숫자 3~20자로 적어 주십시오.", "memberId");
    public static readonly Rule IsApplied = new("company.applied", "이미 처리된 신청입니다.");
    public static readonly Rule IsApproved = new("company.approved", "승인된 상태에서만 할 수 있습니다.");
    public static readonly Rule HasAReason = new("company.reason", "사유를 입력해 주십시오.", "reason");
    public static readonly Rule AdministratorsAreOperators = new("member.administrator", "관리자는 운영사 소속이어야 합니다.");
}
