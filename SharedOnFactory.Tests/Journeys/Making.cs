using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Journeys;

/// <summary>A confirmed order of 24 brackets with its parties, to be brought on over the API as far as a test needs it.</summary>
public sealed class Making : IDisposable
{
    private static int _papers;

    private Making(ApiClient buyer, ApiClient supplier, ApiClient administrator) => (Buyer, Supplier, Administrator) = (buyer, supplier, administrator);

    public const long Payable = 1_372_800;

    public ApiClient Buyer { get; }
    public ApiClient Supplier { get; }
    public ApiClient Administrator { get; }
    public string Notice { get; private set; } = "";
    public string Order { get; private set; } = "";
    public string Repair { get; private set; } = "";

    public static async Task<Making> StartAsync(Portal portal)
    {
        var making = new Making(await portal.ApiAsync(Cast.Buyer), await portal.ApiAsync(Cast.Supplier), await portal.ApiAsync(Cast.Administrator));
        (making.Notice, making.Order) = await Trade.ConfirmedOrderAsync(portal, making.Buyer, making.Supplier, making.Administrator);
        return making;
    }

    /// <summary>Made, delivered and received.</summary>
    public static async Task<Making> DeliveredAsync(Portal portal)
    {
        var making = await StartAsync(portal);
        await making.UploadAsync("certificate");
        await making.UploadAsync("photo");
        await making.CompleteAsync();
        await making.DeliverAsync();
        return making;
    }

    public async Task<string> UploadAsync(string kind) => (string)(await TryUploadAsync(kind)).Is(201)["id"]!;

    public Task<Answer> TryUploadAsync(string kind) => kind == "photo"
        ? Supplier.UploadAsync($"/orders/{Order}/files", kind, $"제품{++_papers}.png", Papers.Png)
        : Supplier.UploadAsync($"/orders/{Order}/files", kind, $"성적서{++_papers}.pdf", Papers.Pdf);

    public async Task CompleteAsync() => (await Supplier.PostAsync($"/orders/{Order}/complete")).Is(200);

    public async Task DeliverAsync()
    {
        var delivery = (await Supplier.PostAsync($"/orders/{Order}/deliveries", new { quantity = 24, method = "direct" })).Is(201);
        (await Buyer.PostAsync($"/orders/{Order}/deliveries/{(string)delivery["id"]!}/receive", new { receivedOn = Trade.Today })).Is(200);
    }

    public async Task InspectAsync(int rejected) => (await Buyer.PostAsync($"/orders/{Order}/inspections", rejected == 0
        ? (object)new { inspected = 24, rejected, result = "pass" }
        : new { inspected = 24, rejected, result = "fail", defects = new[] { new { type = "dimension", quantity = rejected, note = "홀 위치 0.3 벗어남" } } })).Is(201);

    public async Task AskRepairAsync() => Repair = (string)(await Buyer.PostAsync(
        $"/orders/{Order}/repairs", new { defectType = "dimension", quantity = 2, wanted = "remake", due = Trade.Today.AddDays(7) })).Is(201)["number"]!;

    public async Task RepairAsync()
    {
        await AskRepairAsync();
        (await Supplier.PostAsync($"/repairs/{Repair}/accept")).Is(200);
        (await Supplier.PostAsync($"/repairs/{Repair}/resolve", new { note = "2개 재제작" })).Is(200);
        (await Buyer.PostAsync($"/repairs/{Repair}/confirm")).Is(200);
    }

    public async Task EvaluateAsync() => (await Buyer.PostAsync($"/orders/{Order}/evaluation", new { quality = 4, delivery = 5, communication = 5, price = 4 })).Is(201);

    public async Task<string> RecordPaymentAsync(long amount) => (string)(await Buyer.PostAsync(
        $"/orders/{Order}/payments", new { amount, paidOn = Trade.Today, method = "계좌이체" })).Is(201)["id"]!;

    public async Task PayAsync() => (await Supplier.PostAsync($"/orders/{Order}/payments/{await RecordPaymentAsync(Payable)}/confirm")).Is(200);

    public void Dispose()
    {
        Buyer.Dispose();
        Supplier.Dispose();
        Administrator.Dispose();
    }
}
