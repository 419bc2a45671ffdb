using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Tests.Admin;

/// <summary>What an administrator can do for somebody who is locked out, and to somebody who shall stay out.</summary>
public sealed class SecondStepTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task An_administrator_resets_a_lost_second_step_and_every_session_ends_with_it()
    {
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        (await administrator.PostAsync("/admin/members/S0001-lee/second-step/reset", new { reason = "휴대전화 분실" })).Is(422).Rule.ShouldBe("totp.on");

        var offer = (await supplier.PostAsync("/me/totp/offer")).Is(200);
        var code = Totp.CodeAt((string)offer["key"]!, Totp.StepAt(TimeProvider.System.GetUtcNow()));
        (await supplier.PostAsync("/me/totp/enable", new { offer = (string)offer["offer"]!, code })).Is(200);
        (await supplier.PostAsync("/admin/members/S0001-lee/second-step/reset", new { reason = "휴대전화 분실" })).Is(403);

        (await administrator.PostAsync("/admin/members/S0001-lee/second-step/reset", new { reason = "휴대전화 분실" })).Is(200);
        (await supplier.GetAsync("/me")).Is(401);
        using var again = await portal.ApiAsync(Cast.Supplier); // the password alone is enough once more
        (await again.GetAsync("/me")).Is(200);
        await using var db = portal.Db();
        (await db.Mails.Where(m => m.To == "lee@example.com").OrderByDescending(m => m.CreatedAt).Select(m => m.Subject).ToListAsync()).Count(s => s.Contains("2단계 인증", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_resets_their_own_second_step()
    {
        using var administrator = await portal.ApiAsync(Cast.OtherAdministrator);
        (await administrator.PostAsync("/admin/members/A0001-admin2/second-step/reset", new { reason = "휴대전화 분실" })).Is(403);
    }

    [Fact]
    public async Task Who_was_suspended_and_is_restored_signs_in_anew()
    {
        using var looker = await portal.ApiAsync(Cast.BuyerOnlyLooking);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        (await administrator.PostAsync("/admin/members/B0001-look/suspend", new { reason = "점검" })).Is(200);
        (await looker.GetAsync("/me")).Is(401);

        (await administrator.PostAsync("/admin/members/B0001-look/restore", new { reason = "점검 끝" })).Is(200);
        (await looker.GetAsync("/me")).Is(401);
        using var again = await portal.ApiAsync(Cast.BuyerOnlyLooking);
        (await again.GetAsync("/me")).Is(200);
    }
}
