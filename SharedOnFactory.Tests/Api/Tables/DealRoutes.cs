using SharedOnFactory.Domain.Files;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Api;

/// <summary>A deal from its notice to its close.</summary>
internal static class DealRoutes
{
    private const string Table = """
        |                                                  nobody buyer onlooker other supplier onlooker rival admin | keeps
        | GET    /companies/{company}/trust                   401   200      200   200      200      200   200   200

        | POST   /notices                                     401   201      403   201      403      403   403   403 | notice=number
        | GET    /notices                                     401   200      200   200      200      200   200   200
        | PUT    /notices/{notice}                            401   200      403   404      404      404   404   404
        | POST   /notices/{notice}/files                      401   201      403   404      404      404   404   404 | file=id
        | POST   ./files/{owner}/{notice}                     302   400      400   400      400      400   400   400
        | GET    /notices/{notice}/files                      401   200      200   404      404      404   404   404
        | GET    /files/{file}                                401   200      200   404      404      404   404   404
        | GET    ./files/{file}                               302   200      200   404      404      404   404   404
        | DELETE /files/{fileSpare}                           401   200      403   404      404      404   404   404
        | POST   /notices/{notice}/publish                    401   200      403   404      404      404   404   404
        | POST   /notices/{notice}/copy                       401   201      403   404      403      403   403   403 | copy=number
        | DELETE /notices/{copy}                              401   200      403   404      404      404   404   404
        | GET    /notices/{notice}                            401   200      200   404      200      200   200   200
        | DELETE /notices/{noticeDraft}                       401   200      403   404      404      404   404   404
        | POST   /notices/{noticeSpare}/decline               401   403      403   404      204      403   204   403
        | POST   /notices/{noticeSpare}/cancel                401   200      403   404      403      403   403   403

        | POST   /notices/{notice}/quotations                 401   422      422   404      201      403   201   403 | quotation=number
        | PUT    /quotations/{quotation}                      401   404      404   404      200      403   404   404
        | POST   /quotations/{quotation}/files                401   404      404   404      201      403   404   404 | quotationFile=id
        | GET    /quotations/{quotation}/files                401   404      404   404      200      200   404   404
        | POST   /quotations/{quotation}/submit               401   404      404   404      200      403   404   404
        | GET    /quotations/{quotation}                      401   200      200   404      200      200   404   200
        | GET    /files/{quotationFile}                       401   200      200   404      200      200   404   200
        | GET    ./files/{quotationFile}                      302   200      200   404      200      200   404   200
        | GET    /notices/{notice}/quotations                 401   200      200   404      200      200   200   200
        | GET    /notices/{notice}/comparison                 401   200      200   404      403      403   403   403
        | POST   /quotations/{quotationSpare}/withdraw        401   403      403   404      200      403   404   403

        | POST   /notices/{notice}/award                      401   200      403   404      403      403   403   403 | order=order
        | GET    /orders                                      401   200      200   200      200      200   200   200
        | POST   /orders/{order}/files                        401   201      403   404      404      404   404   403 | orderFile=id
        | POST   /orders/{order}/issue                        401   200      403   404      404      404   404   403
        | GET    /orders/{order}                              401   200      200   404      200      200   404   200
        | GET    /orders/{order}/files                        401   200      200   404      200      200   404   200
        | GET    /files/{orderFile}                           401   200      200   404      200      200   404   200
        | POST   /admin/orders/{order}/approve                401   403      403   403      403      403   403   200
        | POST   /admin/orders/{orderIssued}/reject           401   403      403   403      403      403   403   200
        | POST   /admin/orders/{orderIssued}/end              401   403      403   403      403      403   403   422
        | POST   /orders/{order}/confirm                      401   403      403   404      200      403   404   403
        | POST   /orders/{orderApproved}/refuse               401   403      403   404      200      403   404   403

        | POST   /orders/{order}/production                   401   403      403   404      200      403   404   403
        | GET    /orders/{order}/production                   401   200      200   404      200      200   404   200
        | POST   /orders/{order}/delay                        401   403      403   404      200      403   404   403 | delay=id
        | POST   /orders/{order}/delay/{delay}/accept         401   200      403   404      403      403   404   403
        | POST   /orders/{order}/delay/{delay}/reject         401   200      403   404      403      403   404   403
        | POST   /orders/{order}/complete                     401   403      403   404      200      403   404   403
        | POST   /orders/{order}/deliveries                   401   403      403   404      201      403   404   403 | delivery=id
        | GET    /orders/{order}/deliveries                   401   200      200   404      200      200   404   200
        | POST   /orders/{order}/deliveries/{delivery}/receive 401  200      403   404      403      403   404   403

        | POST   /orders/{order}/inspections                  401   201      403   404      403      403   404   403
        | POST   /orders/{order}/repairs                      401   201      403   404      403      403   404   403 | repair=number
        | POST   /repairs/{repair}/accept                     401   403      403   404      200      403   404   403
        | POST   /repairs/{repair}/resolve                    401   403      403   404      200      403   404   403
        | POST   /repairs/{repair}/confirm                    401   200      403   404      403      403   404   403
        | POST   /repairs/{repair}/dispute                    401   403      403   404      200      403   404   403
        | POST   /admin/repairs/{repair}/uphold               401   403      403   404      403      403   404   200
        | POST   /admin/repairs/{repair}/dismiss              401   403      403   404      403      403   404   200
        | GET    /orders/{order}/inspections                  401   200      200   404      200      200   404   200
        | POST   /orders/{order}/evaluation                   401   201      403   404      403      403   404   403
        | POST   /orders/{order}/evaluation/answer            401   403      403   404      204      403   404   403
        | POST   /orders/{order}/payments                     401   201      403   404      403      403   404   403 | payment=id
        | POST   /orders/{order}/payments/{payment}/withdraw  401   200      403   404      403      403   404   403
        | POST   /orders/{order}/payments/{payment}/deny      401   403      403   404      200      403   404   403
        | POST   /orders/{order}/payments/{payment}/confirm   401   403      403   404      200      403   404   403
        | POST   /orders/{order}/close                        401   200      403   404      422      403   404   403
        """;

    public static Room Room => new(Table, Bodies, Before);

    private static Dictionary<string, Func<ApiWorld, object>> Bodies => new(StringComparer.Ordinal)
    {
        ["POST /notices"] = _ => Trade.NoticeBody(TimeProvider.System.GetUtcNow().AddHours(2)),
        ["PUT /notices/{notice}"] = _ => Trade.NoticeBody(TimeProvider.System.GetUtcNow().AddHours(3)),
        ["POST /notices/{notice}/files"] = _ => new Upload(AttachmentKind.Drawing, "bracket.stp", Papers.Step),
        ["POST ./files/{owner}/{notice}"] = _ => new Upload(AttachmentKind.Drawing, "bracket.stp", Papers.Step),
        ["POST /notices/{noticeSpare}/cancel"] = _ => new { reason = "설계 변경" },
        ["POST /notices/{noticeSpare}/decline"] = _ => new { reason = "설비 여유 없음" },
        ["POST /notices/{notice}/quotations"] = _ => Trade.QuotationBody(ApiWorld.UnitPrice),
        ["PUT /quotations/{quotation}"] = _ => Trade.QuotationBody(ApiWorld.UnitPrice),
        ["POST /quotations/{quotation}/files"] = _ => new Upload(AttachmentKind.Quotation, "견적서.pdf", Papers.Pdf),
        ["POST /quotations/{quotationSpare}/withdraw"] = _ => new { reason = "소재 단가 변동" },
        ["POST /notices/{notice}/award"] = world => new { quotation = world["quotation"], reason = "가장 좋은 조건" },
        ["POST /orders/{order}/files"] = _ => new Upload(AttachmentKind.PurchaseOrder, "발주서.pdf", Papers.Pdf),
        ["POST /orders/{order}/issue"] = _ => new { deliveryPlace = "인천 2공장", paymentTerms = "납품 후 30일", note = "도면 반납", allowsPartialDelivery = true },
        ["POST /admin/orders/{orderIssued}/reject"] = _ => new { reason = "납품 장소 누락" },
        ["POST /admin/orders/{orderIssued}/end"] = _ => new { reason = "수주업체 폐업" },
        ["POST /orders/{order}/confirm"] = _ => new { promisedDate = Trade.Today.AddDays(28) },
        ["POST /orders/{orderApproved}/refuse"] = _ => new { reason = "설비 고장" },
        ["POST /orders/{order}/production"] = _ => new { stage = "machining", percent = 40, note = "1차 가공" },
        ["POST /orders/{order}/delay"] = world => new { newDate = Trade.Today.AddDays(world.NextDelay()), cause = "material", reason = "소재 입고 지연", countermeasure = "야간 가공" },
        ["POST /orders/{order}/deliveries"] = _ => new { quantity = 24, method = "parcel", carrier = "로젠택배", trackingNumber = "12345678901", shippedOn = Trade.Today },
        ["POST /orders/{order}/deliveries/{delivery}/receive"] = _ => new { receivedOn = Trade.Today },
        ["POST /orders/{order}/inspections"] = _ => ApiWorld.Failing,
        ["POST /orders/{order}/repairs"] = _ => ApiWorld.RepairWanted,
        ["POST /repairs/{repair}/resolve"] = _ => new { note = "2개 재제작" },
        ["POST /repairs/{repair}/dispute"] = _ => new { reason = "도면에 없는 치수" },
        ["POST /admin/repairs/{repair}/uphold"] = _ => new { reason = "도면에 있습니다" },
        ["POST /admin/repairs/{repair}/dismiss"] = _ => new { reason = "도면에 없습니다" },
        ["POST /orders/{order}/evaluation"] = _ => new { quality = 4, delivery = 5, communication = 5, price = 4, comment = "빠른 수리" },
        ["POST /orders/{order}/evaluation/answer"] = _ => new { answer = "고맙습니다." },
        ["POST /orders/{order}/payments"] = _ => new { amount = ApiWorld.Payable, paidOn = Trade.Today, method = "계좌이체" },
        ["POST /orders/{order}/payments/{payment}/deny"] = _ => new { reason = "통장에 들어오지 않았습니다." },
        ["POST /orders/{order}/close"] = _ => new { waive = false },
    };

    private static Dictionary<string, Func<ApiWorld, Task>> Before => new(StringComparer.Ordinal)
    {
        ["POST /notices/{notice}/publish"] = async world => (await world.Buyer.UploadAsync($"/notices/{world["notice"]}/files", "specification", "시방서.pdf", Papers.Pdf)).Is(201),
        ["POST /notices/{notice}/award"] = world => Trade.PassDeadlineAsync(world, world["notice"]),
        ["POST /orders/{order}/delay/{delay}/reject"] = async world =>
            world["delay"] = (string)(await world.Supplier.PostAsync($"/orders/{world["order"]}/delay", Routes.BodyOf("POST /orders/{order}/delay", world))).Is(200)["id"]!,
        ["POST /orders/{order}/complete"] = async world =>
        {
            (await world.Supplier.UploadAsync($"/orders/{world["order"]}/files", "certificate", "성적서.pdf", Papers.Pdf)).Is(201);
            (await world.Supplier.UploadAsync($"/orders/{world["order"]}/files", "photo", "제품.png", Papers.Png)).Is(201);
        },
        ["POST /repairs/{repair}/dispute"] = world => world.FailAgainAsync(),
        ["POST /admin/repairs/{repair}/dismiss"] = async world =>
        {
            (await world.Supplier.PostAsync($"/repairs/{world["repair"]}/resolve", new { note = "재제작" })).Is(200);
            (await world.Buyer.PostAsync($"/repairs/{world["repair"]}/confirm")).Is(200);
            await world.FailAgainAsync();
            (await world.Supplier.PostAsync($"/repairs/{world["repair"]}/dispute", new { reason = "측정 오류" })).Is(200);
        },
        ["POST /orders/{order}/payments/{payment}/deny"] = RecordAgainAsync,
        ["POST /orders/{order}/payments/{payment}/confirm"] = RecordAgainAsync,
        ["POST /orders/{order}/evaluation"] = async world =>
            (await world.Buyer.PostAsync($"/orders/{world["order"]}/inspections", new { inspected = 24, rejected = 0, result = "pass" })).Is(201),
    };

    /// <summary>The one before was taken back or denied.</summary>
    private static async Task RecordAgainAsync(ApiWorld world) =>
        world["payment"] = (string)(await world.Buyer.PostAsync($"/orders/{world["order"]}/payments", Routes.BodyOf("POST /orders/{order}/payments", world))).Is(201)["id"]!;
}
