using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Api;

/// <summary>What only the operator may: companies, members, the record, the mails.</summary>
internal static class AdminRoutes
{
    private const string Table = """
        |                                                  nobody buyer onlooker other supplier onlooker rival admin | special
        | GET    /admin/companies/{companyNew}                401   403      403   403      403      403   403   200
        | POST   /admin/companies/{companyNew}/approve        401   403      403   403      403      403   403   200
        | POST   /admin/companies/{companyBad}/reject         401   403      403   403      403      403   403   200
        | POST   /admin/companies/{companyNew}/suspend        401   403      403   403      403      403   403   200
        | POST   /admin/companies/{companyNew}/restore        401   403      403   403      403      403   403   200
        | POST   /admin/companies/{companyNew}/tax-status     401   403      403   403      403      403   403   200
        | POST   /admin/members/{memberNew}/approve           401   403      403   403      403      403   403   200
        | POST   /admin/members/{memberBad}/reject            401   403      403   403      403      403   403   200
        | PUT    /admin/members/{memberNew}/roles             401   403      403   403      403      403   403   200
        | POST   /admin/members/{memberNew}/suspend           401   403      403   403      403      403   403   200
        | POST   /admin/members/{memberNew}/restore           401   403      403   403      403      403   403   200
        | POST   /admin/members/{memberNew}/second-step/reset 401  403      403   403      403      403   403   422

        | GET    /admin/companies                             401   403      403   403      403      403   403   200
        | GET    /admin/members                               401   403      403   403      403      403   403   200
        | GET    /admin/events                                401   403      403   403      403      403   403   200
        | GET    /admin/events/verify                         401   403      403   403      403      403   403   200
        | GET    /admin/events/export.xlsx                    401   403      403   403      403      403   403   200
        | GET    /admin/mails                                 401   403      403   403      403      403   403   200
        | POST   /admin/mails/{mail}/resend                   401   403      403   403      403      403   403   200

        | GET    ./admin/companies.xlsx                       302   302      302   302      302      302   302   200
        | GET    ./admin/members.xlsx                         302   302      302   302      302      302   302   200
        | GET    ./admin/audit.xlsx                           302   302      302   302      302      302   302   200
        """;

    public static Room Room => new(Table, Bodies, Before);

    private static Dictionary<string, Func<ApiWorld, object>> Bodies => new(StringComparer.Ordinal)
    {
        ["POST /admin/companies/{companyBad}/reject"] = _ => new { reason = "서류 미비" },
        ["POST /admin/companies/{companyNew}/suspend"] = _ => new { reason = "약관 위반" },
        ["POST /admin/companies/{companyNew}/restore"] = _ => new { reason = "이행 확인" },
        ["POST /admin/members/{memberBad}/reject"] = _ => new { reason = "재직 확인 불가" },
        ["PUT /admin/members/{memberNew}/roles"] = _ => new { roles = new[] { "viewer" }, reason = "업무 변경" },
        ["POST /admin/members/{memberNew}/suspend"] = _ => new { reason = "약관 위반" },
        ["POST /admin/members/{memberNew}/restore"] = _ => new { reason = "이행 확인" },
        ["POST /admin/members/{memberNew}/second-step/reset"] = _ => new { reason = "휴대전화 분실" },
    };

    private static Dictionary<string, Func<ApiWorld, Task>> Before => new(StringComparer.Ordinal)
    {
        ["POST /admin/mails/{mail}/resend"] = async world =>
        {
            var (company, member) = Cast.Parts(Cast.OtherBuyer);
            (await world.Buyer.PostAsync("/password/forgotten", new { companyId = company, memberId = member, email = $"{member}@example.com" })).Is(202);
            await using var db = world.Db();
            world["mail"] = (await db.Mails.OrderByDescending(m => m.CreatedAt).Select(m => m.Id).FirstAsync()).ToString();
        },
    };
}
