using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Production;

public static class ProductionRules
{
    public static readonly Rule IsRunning = new("production.running", "제작이 이미 완료되었습니다.");
    public static readonly Rule StageIsBeforeDone = new("production.stage", "완료는 성적서와 사진을 첨부한 뒤 '제작 완료'로 처리해 주십시오.", "stage");
    public static readonly Rule PercentIsInRange = new("production.percent", "진척률은 0에서 100 사이로 입력해 주십시오.", "percent");
    public static readonly Rule FallsOnlyWithANote = new("production.note", "단계나 진척률을 되돌리려면 이유를 적어 주십시오.", "note");
    public static readonly Rule HasACertificate = new("production.certificate", "성적서를 한 개 이상 첨부해 주십시오.", "certificate");
    public static readonly Rule HasAPhoto = new("production.photo", "제품 사진을 한 장 이상 첨부해 주십시오.", "photo");
    public static readonly Rule ProofsStay = new("production.proofs-stay", "제작을 완료한 뒤에는 성적서와 사진을 뺄 수 없습니다. 잘못 올렸다면 바른 파일을 더 올려 주십시오.");
    public static readonly Rule NewDateIsLater = new("delay.new-date", "변경 납기일은 약속한 납품일보다 뒤여야 합니다.", "newDate");
    public static readonly Rule HasAReason = new("delay.reason", "지연 사유를 입력해 주십시오.", "reason");
    public static readonly Rule DelayIsOpen = new("delay.open", "이미 답한 지연 통보입니다.");
    public static readonly Rule DelayIsOfThisOrder = new("delay.order", "다른 발주의 지연 통보입니다.");
    public static readonly Rule OneDelayAtATime = new("delay.one", "먼저 낸 지연 통보에 발주업체가 답할 때까지 기다려 주십시오.");
    public static readonly Rule SomethingIsToCome = new("delay.shipped", "모두 출하한 발주에는 납기 지연을 알릴 수 없습니다.");
    public static readonly Rule DelayHasNotLapsed = new("delay.lapsed", "물품을 모두 인수한 뒤에는 지연 통보에 답할 수 없습니다. 답하지 않은 통보는 효력이 없습니다.");
    public static readonly Rule IsDone = new("production.done", "제작 완료 뒤에 할 수 있습니다.");
}
