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
        foreach (var (name, wrong) in new[] { ("공장.pdf", Papers.Pdf), ("이름만.png", Papers.Pdf) })
        {
            var refused = (await supplier.UploadAsync("/shops/S0001/files", "photo", name, wrong)).Is(422);
            refused.Rule.ShouldBe("file.photo");
            ((string)refused["detail"]!).ShouldBe("사진은 JPG나 PNG 파일로 올려 주십시오. 이름만 바꾼 파일은 받지 않습니다.");
        }

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
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        using var supplier = await portal.ApiAsync(Cast.Rival);
        var two = (await supplier.PutAsync("/company/shop", new { weeklyFreeHours = -1, machines = new object[] { new { process = "MCT", model = "X", count = 0, hourlyRate = 99_999_999_999 } } })).Is(422);
        two["errors"].AsObject().Select(e => e.Key).ShouldBe(["weeklyFreeHours", "machines[0].count", "machines[0].hourlyRate"], ignoreOrder: true);
        var mixed = (await supplier.PutAsync("/company/shop", new { machines = new object[] { new { process = "", model = "", size = "큼", count = 0 } } })).Is(400);
        mixed["errors"].AsObject().Select(e => e.Key).ShouldBe(["machines[0].process", "machines[0].model", "machines[0].count"], ignoreOrder: true);
        mixed["errors"]["machines[0].process"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_certificate_that_has_ended_says_so()
    {
        using var supplier = await portal.ApiAsync(Cast.Rival);
        var certificates = new object[] { new { name = "ISO 9001", number = "1", validUntil = "2024-12-31" }, new { name = "ISO 14001", number = "2", validUntil = "2099-12-31" }, new { name = "KS", number = "3" } };
        (await PutShopAsync(supplier, new { certificates })).Is(200);
        var seen = (await supplier.GetAsync("/companies/S0002/shop")).Is(200);
        seen["shop"]["certificates"]!.AsArray().Select(c => (bool)c!["isExpired"]!).ShouldBe([true, false, false]);
    }

    [Fact]
    public async Task Machines_come_back_in_the_order_they_were_written()
    {
        using var supplier = await portal.ApiAsync(Cast.Rival);
        var written = Enumerable.Range(1, 30).Select(i => $"기종 {30 - i}").ToList();
        (await PutShopAsync(supplier, new { machines = written.Select(model => new { process = "MCT", model, count = 1 }) })).Is(200);
        (await supplier.PutAsync("/company/shop", new { })).Is(400)["errors"]["version"].ShouldNotBeNull("what was not read is not replaced");
        (await supplier.GetAsync("/companies/S0002/shop")).Is(200)["shop"]["machines"]!.AsArray().Select(m => (string)m!["model"]!).ShouldBe(written);
    }

    [Fact]
    public async Task What_was_said_when_joining_is_edited_by_a_대표_and_never_over_somebody_elses_words()
    {
        using var boss = await portal.ApiAsync(Cast.Buyer);
        using var onlooker = await portal.ApiAsync(Cast.BuyerOnlyLooking);
        var seen = (await boss.GetAsync("/company")).Is(200);
        var (version, company) = ((long)seen["version"]!, seen["company"].DeepClone());
        ((string)company["name"]!, (string)company["phone"]!).ShouldBe(("한빛정밀기계", "032-123-4567"));

        (company["address"], company["bankName"], company["bankAccount"], company["postcode"]) = ("경기도 시흥시 공단1대로 5", "기업은행", "123-456", "15119");
        (await onlooker.PutAsync("/company", company)).Is(403);
        (await boss.PutAsync($"/company?version={version}", company)).Is(200);
        (await boss.PutAsync($"/company?version={version}", company)).Is(409);
        var after = (await boss.GetAsync("/companies/B0001")).Is(200);
        ((string)after["address"]!, (string)after["region"]!, (string)after["inside"]["bankAccount"]!).ShouldBe(("경기도 시흥시 공단1대로 5", "경기 시흥시", "123-456"));

        company["registrationNumber"] = "2208162517";
        (await boss.PutAsync("/company", company)).Is(400)["errors"]["registrationNumber"].ShouldNotBeNull();
        (await boss.PutAsync("/company", new { representative = "김한빛", phone = "전화", address = "", segment = "산업용 기계 제조업체" })).Is(400)["errors"]
            .AsObject().Select(e => e.Key).ShouldBe(["address", "phone"], ignoreOrder: true);
        await using var db = portal.Db();
        Web.Deals.Headline.Of(db.Events.Single(e => e.Kind == "CompanyEdited"), null, key => key).What.ShouldBe("회사 정보를 고쳤습니다. 대금 계좌가 바뀌었습니다.");
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

    private static async Task<Answer> PutShopAsync(ApiClient supplier, object shop) =>
        await supplier.PutAsync($"/company/shop?version={(await supplier.GetAsync("/companies/S0002/shop")).Is(200)["version"]}", shop);
}
