using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Companies;

/// <summary>What companies say of themselves, over the API.</summary>
public sealed class ProfileJourneyTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly object Shop = new
    {
        introduction = "5축 정밀 가공",
        weeklyFreeHours = 40,
        machines = new object[] { new { process = "MCT", model = "DVF 5000", size = "φ650", count = 2, axes = 5, hourlyRate = 60_000 } },
        materials = new object[] { new { material = "AL6061", form = "판재 20t", quantity = "30장" } },
        certificates = new object[] { new { name = "ISO 9001", number = "KQ-1", validUntil = "2027-12-31" } },
        tolerances = new object[] { new { process = "MCT", millimetres = 0.01 } },
        works = new object[] { new { title = "챔버 리드", material = "AL6061", year = 2025, note = "전수 검사" } },
    };

    [Fact]
    public async Task A_shops_abilities_and_photos_are_seen_by_every_member_and_written_by_itself_alone()
    {
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        (await supplier.PutAsync("/company/shop", Shop)).Is(200);
        (await supplier.UploadAsync("/shops/S0001/files", "photo", "공장.png", Papers.Png)).Is(201);

        var seen = (await buyer.GetAsync("/companies/S0001/shop")).Is(200);
        ((string)seen["shop"]["machines"]![0]!["model"]!).ShouldBe("DVF 5000");
        ((decimal)seen["shop"]["tolerances"]![0]!["millimetres"]!).ShouldBe(0.01m);
        (await buyer.GetAsync($"/files/{(string)seen["photos"]![0]!["id"]!}")).Is(200);

        (await buyer.PutAsync("/company/shop", Shop)).Is(403);
        (await buyer.UploadAsync("/shops/S0001/files", "photo", "남의.png", Papers.Png)).Is(403);
        (await supplier.UploadAsync("/shops/S0001/files", "drawing", "도면.pdf", Papers.Pdf)).Is(422).Rule.ShouldBe("file.kind");
        (await buyer.GetAsync("/companies/B0001/shop")).Is(404);
    }

    [Fact]
    public async Task What_is_wrong_in_a_profile_is_said_at_its_row()
    {
        using var supplier = await portal.ApiAsync(Cast.Rival);
        var answer = (await supplier.PutAsync("/company/shop", new { machines = new object[] { new { process = "없는공정", model = "X", count = 1 } }, tolerances = new object[] { new { process = "MCT", millimetres = 0.0005 } } })).Is(400);
        answer["errors"].AsObject().Select(e => e.Key).ShouldBe(["machines[0].process", "tolerances[0].tolerance"], ignoreOrder: true);
        (await supplier.PutAsync("/company/shop", new { machines = new object[] { new { process = "MCT", model = "X", count = 0 } } })).Is(422).Rule.ShouldBe("shop.machine-count");
    }

    [Fact]
    public async Task A_buyer_keeps_its_usual_terms_to_itself()
    {
        using var buyer = await portal.ApiAsync(Cast.OtherBuyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        (await buyer.PutAsync("/company/terms", new { segments = new[] { "해외업체" }, deliveryPlace = "인천 연수구 2공장", paymentTerms = "30일 현금" })).Is(200);

        ((string)(await buyer.GetAsync("/company/terms")).Is(200)["terms"]!["deliveryPlace"]!).ShouldBe("인천 연수구 2공장");
        (await supplier.GetAsync("/company/terms")).Is(403);
        (await supplier.PutAsync("/company/terms", new { })).Is(403);
        (await buyer.PutAsync("/company/terms", new { segments = new[] { "아무거나" } })).Is(400);
    }
}
