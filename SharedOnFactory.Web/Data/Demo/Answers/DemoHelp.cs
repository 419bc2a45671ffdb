using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Web.Help;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>What the operator of the demo world has told its members, what they asked, and how it can be reached.</summary>
public static class DemoHelp
{
    public static void FillIn(OperatorSettings settings)
    {
        settings.Email = settings.Email.Length > 0 ? settings.Email : "help@sharedonfactory.example";
        settings.Hours = settings.Hours.Length > 0 ? settings.Hours : "평일 09:00–18:00 (점심 12:00–13:00, 주말·공휴일 휴무)";
        settings.MailOrderNumber = settings.MailOrderNumber.Length > 0 ? settings.MailOrderNumber : "제2026-인천미추홀-0000호";
        settings.PrivacyOfficer = settings.PrivacyOfficer.Length > 0 ? settings.PrivacyOfficer : "문가람 (운영팀)";
    }

    public static async Task SeedAsync(IServiceProvider services)
    {
        var now = services.GetRequiredService<TimeProvider>().Instant();
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync();
        var administrator = await ViewerAsync(db, "A0001", "admin");
        await SaveAsync(db, administrator, Told(now));
        foreach (var (company, member, title, body, isPublic, answer) in Asked)
        {
            var asker = await ViewerAsync(db, company, member);
            var question = HelpQuestion.Ask(asker, title, body, isPublic, now);
            await SaveAsync(db, asker, question);
            if (answer is not null)
            {
                question.Reply(answer, now);
                await SaveAsync(db, administrator);
            }
        }
    }

    private static readonly (string Company, string Member, string Title, string Body, bool IsPublic, string? Answer)[] Asked =
    [
        ("S0001", "leegr", "견적서 파일은 어떤 형식으로 올려야 하나요?", "저희는 한글(HWP) 양식을 쓰는데 그대로 올려도 되는지 궁금합니다.", true,
            "네, **HWP·HWPX·PDF·DOCX·XLSX** 모두 올릴 수 있습니다. 견적서는 한 개만 첨부하고, 여러 장이면 하나의 파일로 묶어 주세요."),
        ("B0001", "kimdh", "같은 도면으로 다시 공고하고 싶습니다", "지난달에 유찰된 공고를 조건만 바꿔 다시 올리고 싶은데, 품목을 전부 다시 입력해야 하나요?", true,
            "유찰된 공고는 고칠 수 없으므로 새 공고를 등록해 주세요. 품목 표에는 엑셀에서 복사한 여러 줄을 한 번에 붙여 넣을 수 있어 오래 걸리지 않습니다."),
        ("S0002", "seohj", "대표님 퇴사로 담당자를 바꿔야 합니다", "다음 달부터 새 담당자가 업무를 맡습니다. 기존 계정은 어떻게 해야 하나요?", false, null),
    ];

    private static Announcement[] Told(DateTimeOffset now) =>
    [
        Announcement.Write(new("전자세금계산서는 거래 당사자끼리 발행해 주세요",
            "공유 온 팩토리는 통신판매중개자이므로 세금계산서를 발행하지 않습니다. **수주업체가 발주업체에** 직접 발행해 주세요.\n\n발행 기한은 공급한 달의 다음 달 10일입니다.",
            AnnouncementAudience.Suppliers, IsPinned: false, now.AddDays(-9), null), now),
        Announcement.Write(new("도면은 입찰 목적으로만 사용해 주세요",
            "공고에 첨부된 도면과 시방서는 발주업체의 비밀입니다. 견적과 제작 외의 목적으로 쓰거나 다른 업체에 전달하면 **이용이 정지**될 수 있습니다.\n\n내려받은 기록은 모두 남습니다.",
            AnnouncementAudience.Everybody, IsPinned: false, now.AddDays(-4), null), now),
        Announcement.Write(new("연말 거래를 위해 검사 결과는 10일 안에 입력해 주세요",
            "납품을 인수한 뒤 **10일 안에** 검사 결과를 입력해 주세요. 자세한 방법은 [발주업체 안내](/help/guides/buyer)에 있습니다.",
            AnnouncementAudience.Everybody, IsPinned: true, now.AddDays(-1), now.AddDays(21)), now),
    ];

    private static async Task SaveAsync(PortalDb db, Viewer acting, params object[] added)
    {
        db.Acting = acting;
        db.AddRange(added);
        await db.SaveChangesAsync();
    }

    private static async Task<Viewer> ViewerAsync(PortalDb db, string company, string member)
    {
        var found = await db.Members.Join(db.Companies, m => m.CompanyId, c => c.Id, (m, c) => new { m, c }).AsNoTracking().SingleAsync(x => x.c.Code == company && x.m.Code == member);
        return Viewer.Of(found.m, found.c);
    }
}
