using SharedOnFactory.Tests.Journeys;

namespace SharedOnFactory.Tests.Api;

/// <summary>Frequent questions, announcements, questions to the operator, and the terms.</summary>
internal static class HelpRoutes
{
    private const string Table = """
        |                                                  nobody buyer onlooker other supplier onlooker rival admin | special
        | POST   /admin/help/faq                              401   403      403   403      403      403   403   201 | faq=id
        | PUT    /admin/help/faq/{faq}                        401   403      403   403      403      403   403   200
        | POST   /admin/help/faq/{faq}/move?up=true           401   403      403   403      403      403   403   204
        | GET    /help/faq                                    401   200      200   200      200      200   200   200
        | DELETE /admin/help/faq/{faq}                        401   403      403   403      403      403   403   204

        | POST   /admin/help/announcements                    401   403      403   403      403      403   403   201 | announcement=id
        | GET    /help/announcements                          401   200      200   200      200      200   200   200
        | POST   /help/announcements/{announcement}/read      401   404      404   404      204      204   204   204
        | PUT    /admin/help/announcements/{announcement}     401   403      403   403      403      403   403   200
        | DELETE /admin/help/announcements/{announcement}     401   403      403   403      403      403   403   204

        | POST   /help/questions                              401   201      201   201      201      201   201   201 | helpQuestion=id
        | GET    /help/questions                              401   200      200   200      200      200   200   200
        | GET    /help/questions/{helpQuestion}               401   200      404   404      404      404   404   200
        | PUT    /help/questions/{helpQuestion}               401   200      404   404      404      404   404   403
        | POST   /admin/help/questions/{helpQuestion}/answer  401   403      404   404      404      404   404   200
        | POST   /admin/help/questions/{helpQuestion}/hide    401   403      404   404      404      404   404   422

        | GET    /help/terms/{terms}                          401   200      200   200      200      200   200   200
        | PUT    /admin/help/terms/{terms}                    401   403      403   403      403      403   403   200
        | POST   /admin/help/terms/{terms}/publish            401   403      403   403      403      403   403   200
        """;

    public static Room Room => new(Table, Bodies, Before: new(StringComparer.Ordinal));

    private static object Faq => new { category = "quotation", title = "견적은 언제까지 고칠 수 있습니까?", body = "마감 전까지입니다.", titleEnglish = "Until when?", bodyEnglish = "Until the deadline.", isPublished = true };

    private static object Announcement => new
    {
        title = "정기 점검",
        body = "일요일 새벽에 쉽니다.",
        audience = "suppliers",
        isPinned = true,
        from = TimeProvider.System.GetUtcNow().AddMinutes(-5),
        until = TimeProvider.System.GetUtcNow().AddDays(7),
    };

    private static object Question => new { title = "세금계산서", body = "어디에서 볼 수 있습니까?", isPublic = false };

    private static Dictionary<string, Func<ApiWorld, object>> Bodies => new(StringComparer.Ordinal)
    {
        ["POST /admin/help/faq"] = _ => Faq,
        ["PUT /admin/help/faq/{faq}"] = _ => Faq,
        ["POST /admin/help/announcements"] = _ => Announcement,
        ["PUT /admin/help/announcements/{announcement}"] = _ => Announcement,
        ["POST /help/questions"] = _ => Question,
        ["PUT /help/questions/{helpQuestion}"] = _ => Question,
        ["POST /admin/help/questions/{helpQuestion}/answer"] = _ => new { answer = "주문 화면의 서류 칸입니다." },
        ["PUT /admin/help/terms/{terms}"] = _ => new { body = "제1조 목적", changes = "제1조를 다듬었습니다.", effectiveOn = Trade.Today.AddDays(30) },
    };
}
