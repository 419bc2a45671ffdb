using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Tests.Companies;

/// <summary>The pages on which a company and a member write of themselves: two who write at once do not overwrite each other.</summary>
public sealed class OwnPagesTests(Portal portal) : PageTest(portal)
{
    private const string TooLate = "그사이 다른 사람이 먼저 처리했습니다.";
    [Fact]
    public async Task A_shop_that_a_colleague_described_first_is_not_overwritten_even_after_a_photo()
    {
        using var colleague = await Portal.ApiAsync(Cast.Rival);
        var page = await ShownAsync<ProfilePage>(Cast.Rival);
        (await colleague.PutAsync("/company/shop", new { introduction = "동료가 쓴 소개" })).Is(200);

        await page.InvokeAsync(() => page.FindComponent<UploadField>().Instance.Uploaded.InvokeAsync());
        await page.Find("#shop-introduction").ChangeAsync(new() { Value = "나중에 쓴 소개" });
        await PressAsync(page, "설비와 능력 저장");

        await SeesAsync(page, TooLate);
        page.Find("#shop-introduction").GetAttribute("value").ShouldBe("나중에 쓴 소개");
        ((string)(await colleague.GetAsync("/companies/S0002/shop"))["shop"]["introduction"]!).ShouldBe("동료가 쓴 소개");
    }

    [Fact]
    public async Task Saving_twice_in_a_row_is_no_quarrel_with_oneself()
    {
        var page = await ShownAsync<ProfilePage>(Cast.Supplier);
        foreach (var introduction in (string[])["첫 소개", "둘째 소개"])
        {
            await page.Find("#shop-introduction").ChangeAsync(new() { Value = introduction });
            await PressAsync(page, "설비와 능력 저장");
            await IsAsync(db => db.Shops.AnyAsync(s => s.Introduction == introduction));
        }
    }

    [Fact]
    public async Task Usual_terms_and_company_information_are_not_overwritten_either()
    {
        using var colleague = await Portal.ApiAsync(Cast.Buyer);
        var page = await ShownAsync<ProfilePage>(Cast.Buyer);
        (await colleague.PutAsync("/company/terms", new { deliveryPlace = "동료가 쓴 곳" })).Is(200);
        var company = (await colleague.GetAsync("/company"))["company"];
        company["address"] = "경기도 시흥시 공단1대로 5";
        (await colleague.PutAsync("/company", company)).Is(200);

        await PressAsync(page, "발주 조건 저장");
        await SeesAsync(page, TooLate);
        await PressAsync(page, "회사 정보 저장");
        await page.WaitForAssertionAsync(() => page.FindAll(".notice-bar--bad").Count.ShouldBe(2));
        await IsAsync(db => db.Companies.AnyAsync(c => c.Code == "B0001" && c.Address == "경기도 시흥시 공단1대로 5"));
    }

    [Fact]
    public async Task Company_information_that_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost()
    {
        var page = await ShownAsync<ProfilePage>(Cast.OtherBuyer);
        await page.Find("#phone").ChangeAsync(new() { Value = "전화 없음" });
        await page.Find("#representative").ChangeAsync(new() { Value = "오새대표" });
        await page.Find("#segment").ChangeAsync(new() { Value = "해외업체" });
        await PressAsync(page, "회사 정보 저장");
        await page.WaitForAssertionAsync(() => page.FindAll("#phone-error").ShouldHaveSingleItem());
        (page.Find("#phone").GetAttribute("value"), page.Find("#representative").GetAttribute("value")).ShouldBe(("전화 없음", "오새대표"));

        await page.Find("#phone").ChangeAsync(new() { Value = "032-765-4321" });
        await PressAsync(page, "회사 정보 저장");
        await IsAsync(db => db.Companies.AnyAsync(c => c.Code == "B0002" && c.Phone == "0327654321" && c.Representative == "오새대표" && c.Segment == "해외업체"));
    }

    [Fact]
    public async Task Who_is_no_대표_reads_company_information_and_can_not_write_it()
    {
        var page = await ShownAsync<ProfilePage>(Cast.BuyerOnlyLooking);
        page.Find("#representative").Closest("fieldset")!.HasAttribute("disabled").ShouldBeTrue();
        page.FindAll("button").ShouldAllBe(b => !b.TextContent.Contains("회사 정보 저장", StringComparison.Ordinal));
    }

    [Fact]
    public async Task My_own_details_are_not_overwritten_and_news_can_be_taken_back()
    {
        using var elsewhere = await Portal.ApiAsync(Cast.OtherAdministrator);
        var page = await ShownAsync<Web.Companies.AccountPage>(Cast.OtherAdministrator);
        page.Find("#phone").GetAttribute("value").ShouldBe("010-1230-1006");
        await PressAsync(page, "소식 받기에 동의");
        await IsAsync(db => db.Consents.AnyAsync(c => c.Kind == ConsentKind.Marketing && c.IsGiven));
        await PressAsync(page, "동의 거두기");
        await IsAsync(async db => await db.Consents.CountAsync(c => c.Kind == ConsentKind.Marketing) == 2);

        (await elsewhere.PutAsync("/me", new { name = "다른 곳에서 쓴 이름" })).Is(200);
        await page.Find("#name").ChangeAsync(new() { Value = "여기서 쓴 이름" });
        await page.Find("form").SubmitAsync();
        await SeesAsync(page, TooLate);
        await IsAsync(db => db.Members.AnyAsync(m => m.Name == "다른 곳에서 쓴 이름"));
    }

    private async Task<IRenderedComponent<CascadingValue<Task<AuthenticationState>>>> ShownAsync<TPage>(string who) where TPage : IComponent
    {
        var page = await OpenAsync<TPage>(who);
        await page.WaitForAssertionAsync(() => page.FindAll("h1").ShouldNotBeEmpty());
        return page;
    }

    private static async Task PressAsync(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> page, string button)
    {
        await page.WaitForAssertionAsync(() => Buttons().ShouldHaveSingleItem());
        await Buttons()[0].ClickAsync(new());

        List<IElement> Buttons() => [.. page.FindAll("button").Where(b => b.TextContent.Contains(button, StringComparison.Ordinal))];
    }

    private static Task SeesAsync(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> page, string sentence) =>
        page.WaitForAssertionAsync(() => page.FindAll(".notice-bar--bad").Select(b => b.TextContent).ShouldContain(t => t.Contains(sentence, StringComparison.Ordinal)));

    private async Task IsAsync(Func<Web.Data.PortalDb, Task<bool>> there)
    {
        await Soon.IsAsync(
            async () =>
            {
                await using var db = Portal.Db();
                return await there(db);
            },
            found => found);
    }
}
