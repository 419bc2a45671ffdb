using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Help.Shown;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Layout;

/// <param name="Text">Korean, the key of its translation.</param>
/// <param name="IsTab">Also among the few links at the foot of a phone.</param>
/// <param name="IsExact">Lit only on this very address, not on those below it.</param>
/// <param name="Also">Other addresses below which it is lit: pages that are reached from it, and have no entry of their own for this viewer.</param>
/// <param name="Count">A component that shows how many things wait there, if any.</param>
public sealed record MenuEntry(string Path, string Text, string Icon, Func<Viewer, bool> IsFor, bool IsTab = false, bool IsExact = false, Type? Count = null, params string[] Also);

/// <summary>The one list of what the shell offers to whom. Only pages that exist are in it.</summary>
public static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> All =
    [
        new(Urls.Desk, "오늘 할 일", "desk", v => !v.IsAdministrator, IsTab: true),
        new(Urls.Notices, "내 공고", "notice", v => v.IsBuyer, IsTab: true),
        new(Urls.OpenBids, "실시간 입찰", "bell", v => v.IsSupplier, IsTab: true),
        new(Urls.Quotations, "내 견적", "quote", v => v.IsSupplier, IsTab: true),
        new(Urls.Orders, "발주", "order", v => v is { IsBuyer: true, IsSupplier: false }, IsTab: true),
        new(Urls.Orders, "수주", "order", v => v is { IsBuyer: false, IsSupplier: true }, IsTab: true),
        new(Urls.Orders, "발주·수주", "order", v => v is { IsBuyer: true, IsSupplier: true }),
        new(Urls.Deals, "거래 현황", "chart", v => !v.IsAdministrator, IsTab: true),

        new(Urls.Admin, "승인 대기", "admin", v => v.IsAdministrator, IsTab: true, IsExact: true),
        new(Urls.Deals, "모든 거래", "chart", v => v.IsAdministrator, IsTab: true, Also: [Urls.Orders, Urls.Notices, Urls.Quotations]),
        new(Urls.AdminCompanies, "업체", "people", v => v.IsAdministrator, IsTab: true),
        new(Urls.AdminMembers, "담당자", "user", v => v.IsAdministrator, IsTab: true),
        new(Urls.AdminAudit, "처리 기록", "search", v => v.IsAdministrator),

        new(Urls.Profile, "우리 회사 소개", "setting", v => v.IsBuyer || v.IsSupplier),
        new(Urls.People, "우리 회사 사람들", "people", v => !v.IsAdministrator),
        new(Urls.AdminMails, "메일", "chat", v => v.IsAdministrator),
        new(Urls.AdminHelp, "도움말 관리", "edit", v => v.IsAdministrator, Count: typeof(WaitingQuestionCount)),

        new(Urls.Announcements, "공지사항", "bell", _ => true, Count: typeof(UnreadAnnouncementCount)),
        new(Urls.HelpQuestions, "문의하기", "chat", v => !v.IsAdministrator),
        new(Urls.Help, "도움말", "help", _ => true, IsExact: true),
        new(Urls.Account, "내 계정", "user", _ => true),
    ];

    private const int MostTabs = 4;

    /// <summary>The foot of a phone, where the button for the whole menu follows.</summary>
    public static IEnumerable<MenuEntry> TabsFor(Viewer viewer) => For(viewer).Where(entry => entry.IsTab).Take(MostTabs);

    public static IEnumerable<MenuEntry> For(Viewer viewer) => All.Where(entry => entry.IsFor(viewer));
}
