using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

public static class CompanyRules
{
    public static readonly Rule HasAName = new("company.name", "이름을 입력해 주십시오.", "name");
    public static readonly Rule BuysOrSupplies = new("company.kind", "발주업체와 수주업체 중 하나 이상을 골라 주십시오.", "kind");
    public static readonly Rule RegistrationNumberIsValid = new("company.registration-number", "사업자등록번호가 맞지 않습니다. 10자리 숫자를 다시 확인해 주십시오.", "registrationNumber");
    public static readonly Rule NumberIsNew = new("company.known", "이미 가입했거나 가입을 신청한 사업자등록번호입니다. 신청한 적이 있으면 신청 상황을 확인하시고, 가입한 회사이면 회사 ID로 담당자 가입을 해 주십시오.", "registrationNumber");
    public static readonly Rule IdentityStays = new("company.identity", "상호, 국가, 등록번호는 여기서 바꿀 수 없습니다. 바뀌었으면 운영사에 문의해 주십시오.", "name");
    public static readonly Rule ForeignNumberIsNew = new("company.known-abroad", "이미 가입했거나 가입을 신청한 등록번호입니다. 신청한 적이 있으면 신청 상황을 확인하시고, 가입한 회사이면 회사 ID로 담당자 가입을 해 주십시오.", "foreignNumber");
    public static readonly Rule HasACertificate = new("company.certificate", "사업자등록증이 아직 올라오지 않아 승인할 수 없습니다.");
    public static readonly Rule IsInBusiness = new("company.in-business", "국세청에 휴업이나 폐업으로 등록되어 있어 승인할 수 없습니다. 다시 영업하면 국세청 상태를 다시 확인해 주십시오.");
    public static readonly Rule HasNoCertificateYet = new("company.certificate-there", "사업자등록증이 이미 올라와 있습니다.", "file");
    public static readonly Rule TakesPeople = new("company.takes-people", "회사 ID를 확인할 수 없습니다. 회사 ID를 다시 확인하시거나 회사 대표에게 문의해 주십시오.", "companyId");
    public static readonly Rule IsApplied = new("company.applied", "이미 처리된 신청입니다.");
    public static readonly Rule IsApproved = new("company.approved", "승인된 상태에서만 할 수 있습니다.");
    public static readonly Rule IsSuspended = new("company.suspended", "이용이 정지된 상태에서만 할 수 있습니다.");
    public static readonly Rule TheOperatorStays = new("company.operator-stays", "포털을 운영하는 회사는 탈퇴할 수 없습니다.");
    public static readonly Rule HasLeft = new("company.left", "탈퇴한 회사의 담당자만 함께 나갈 수 있습니다.");
    public static readonly Rule NothingRuns = new("company.busy", "진행 중인 거래나 결과를 기다리는 견적이 있어 탈퇴할 수 없습니다. 거래를 마치고 견적을 철회한 뒤 다시 해 주십시오.");
    public static readonly Rule HasAReason = new("company.reason", "사유를 입력해 주십시오.", "reason");
    public static readonly Rule MemberIdIsWellFormed = new("member.id", "담당자 ID는 영문 소문자와 숫자 3~20자로 적어 주십시오.", "memberId");
    public static readonly Rule MemberIdIsFree = new("member.taken", "이 회사에서 이미 쓰는 담당자 ID입니다. 다른 ID를 정해 주십시오.", "memberId");
    public static readonly Rule AdministratorsAreOperators = new("member.administrator", "관리자는 운영사 소속이어야 합니다.");
    public static readonly Rule AdministratorsAct = new("member.administrator-acts", "열람 권한으로는 관리자가 될 수 없습니다. 역할을 먼저 바꿔 주십시오.");
    public static readonly Rule AnAdministratorStays = new("member.last-administrator", "마지막 관리자입니다. 다른 관리자를 먼저 정해 주십시오.");
    public static readonly Rule ARepresentativeStays = new("member.last-representative", "회사의 마지막 대표입니다. 다른 사람을 먼저 대표로 정해 주십시오.");
    public static readonly Rule IsEndorsed = new("member.endorsed", "회사 대표가 먼저 확인해야 하는 가입 신청입니다.");
    public static readonly Rule WaitsForEndorsement = new("member.waits-for-endorsement", "대표 확인을 기다리는 신청이 아닙니다.");
    public static readonly Rule SuspendedByTheCompany = new("member.suspended-by-operator", "운영사가 정지한 담당자입니다. 운영사에 문의해 주십시오.");
    public static readonly Rule SuccessorIsAColleague = new("member.successor", "일을 넘겨받을 사람은 이용 중인 같은 회사 동료여야 하고, 열람 권한으로는 넘겨받을 수 없습니다.", "successor");
    public static readonly Rule SomebodyCarriesOn = new("member.carries-on", "진행 중인 거래를 맡고 있습니다. 이어받을 동료를 골라 주십시오.", "successor");
    public static readonly Rule InvitationIsOpen = new("invitation.open", "이미 썼거나 기한이 지났거나 거둔 초대입니다. 회사 대표에게 새 초대를 부탁해 주십시오.");
}
