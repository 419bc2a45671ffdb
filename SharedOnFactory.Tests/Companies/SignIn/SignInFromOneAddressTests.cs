using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Companies;

/// <summary>An address from which too much goes wrong is answered as if everything were wrong.</summary>
public sealed class SignInFromOneAddressTests(SignInFromOneAddressTests.Strict portal) : IClassFixture<SignInFromOneAddressTests.Strict>
{
    [Fact]
    public async Task After_many_failures_from_one_address_the_right_password_does_not_help_either()
    {
        using var api = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        for (var i = 0; i < 6; i++)
        {
            (await api.PostAsync("/token", new { companyId = "B0001", memberId = $"guess{i}", password = Portal.Password })).Is(401);
        }

        (await api.PostAsync("/token", new { companyId = "B0001", memberId = "kim", password = Portal.Password })).Is(401);
        await using var db = portal.Db();
        (await db.SignInAttempts.OrderByDescending(a => a.At).FirstAsync()).Outcome.ShouldBe(SignInOutcome.AddressLocked);
    }

    public sealed class Strict : Portal
    {
        protected override IEnumerable<(string Key, string Value)> Settings => [("SignIn:FailuresPerAddress", "6")];
    }
}
