using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Help;

public static class HelpRules
{
    public static readonly Rule HasATitle = new("help.title", "제목을 입력해 주십시오.", "title");
    public static readonly Rule HasABody = new("help.body", "내용을 입력해 주십시오.", "body");
    /// <summary>How many questions one member asks in a day.</summary>
    public const int MostQuestionsPerDay = 20;

    public static readonly Rule NotTooOften = new("help.often", "문의는 하루에 20번까지 할 수 있습니다. 급하면 연락처로 연락해 주십시오.");
    public static readonly Rule HasAnAnswer = new("help.answer", "답변을 입력해 주십시오.", "answer");
    public static readonly Rule IsThere = new("help.removed", "이미 삭제된 글입니다.");
    public static readonly Rule SameCategory = new("help.category", "같은 분류 안에서만 순서를 바꿀 수 있습니다.");
    public static readonly Rule IsUnanswered = new("help.answered", "답변이 달린 문의는 고칠 수 없습니다. 새로 문의해 주십시오.");
    public static readonly Rule IsAnswered = new("help.unanswered", "아직 답변이 달리지 않은 문의입니다.");
    public static readonly Rule IsPublic = new("help.private", "이미 비공개인 문의입니다.");
    public static readonly Rule EndsAfterItBegins = new("announcement.until", "게시 종료는 게시 시작보다 뒤여야 합니다.", "until");
    public static readonly Rule IsDraft = new("terms.draft", "게시한 약관은 고칠 수 없습니다. 새 판을 만들어 주십시오.");
    public static readonly Rule TakesEffectLater = new("terms.effective", "시행일은 오늘 이후이면서 앞 판의 시행일보다 뒤여야 합니다.", "effectiveOn");
}
