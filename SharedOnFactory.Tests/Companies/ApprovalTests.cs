using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Companies;

public sealed class ApprovalTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_company_is_let_in_together_with_the_representative_who_applied_for_it_and_nobody_else()
    {
        await using (var db = portal.Db())
        {
            var now = TimeProvider.System.Instant();
            var company = Company.Apply("S0077", new("새벽정밀", null, "이새벽", "부품 제조", "시흥", "경기도 시흥시", "0311234567", ["MCT"]), isBuyer: false, isSupplier: true, now);
            db.Companies.Add(company);
            foreach (var (code, role) in new[] { ("boss", MemberRole.Representative), ("second", MemberRole.Representative), ("worker", MemberRole.Staff) })
            {
                var member = Member.Apply(company, code, code, $"{code}@example.com", "01012345678", role, now);
                db.Members.Add(member);
                db.Users.Add(Credentials.Create(company, member, Portal.Password));
            }

            await db.SaveChangesAsync();
        }

        using var administrator = await portal.ApiAsync(Cast.Administrator);
        (await administrator.PostAsync("/admin/companies/S0077/approve")).Is(200);

        using var program = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        (await SignInAsync("boss")).Is(200);
        (await SignInAsync("second")).Is(401);
        (await SignInAsync("worker")).Is(401);

        Task<Answer> SignInAsync(string member) => program.PostAsync("/token", new { companyId = "S0077", memberId = member, password = Portal.Password });
    }
}
