using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Layout;

/// <param name="Text">Korean, the key of its translation.</param>
/// <param name="IsTab">Also among the few links at the foot of a phone.</param>
/// <param name="IsExact">Lit only on this very address, not on those below it.</param>
public sealed record MenuEntry(string Path, string Text, string Icon, Func<Viewer, bool> IsFor, bool IsTab = false, bool IsExact = false);

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
        new(Urls.Deals, "모든 거래", "chart", v => v.IsAdministrator, IsTab: true),

        new(Urls.AdminMails, "메일", "chat", v => v.IsAdministrator),

        new(Urls.Account, "내 계정", "user", _ => true),
    ];

    public static IEnumerable<MenuEntry> For(Viewer viewer) => All.Where(entry => entry.IsFor(viewer));
}
