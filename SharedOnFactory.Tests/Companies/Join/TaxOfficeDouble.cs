using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>Speaks the tax office's documented protocol on a real port, and what it should not.</summary>
public sealed class TaxOfficeDouble : IAsyncDisposable
{
    private readonly WebApplication _app;

    public TaxOfficeDouble()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v1/status", AnswerAsync);
    }

    public const string Key = "abc+def/ghi==";

    /// <summary>Number → code of its state; what is not in here is active, an empty code is unknown to the office.</summary>
    public ConcurrentDictionary<string, string> States { get; } = new(StringComparer.Ordinal);

    /// <summary>When set, the answer to everything: status and body.</summary>
    public (int Status, string Body)? Instead { get; set; }

    public TimeSpan Delay { get; set; }

    public ConcurrentQueue<string[]> Asked { get; } = [];

    public async Task<Uri> StartAsync()
    {
        await _app.StartAsync();
        return new(_app.Urls.First() + "/v1/");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var asked = (await JsonNode.ParseAsync(http.Request.Body))!["b_no"]!.AsArray().Select(n => (string)n!).ToArray();
        Asked.Enqueue(asked);
        await Task.Delay(Delay, http.RequestAborted);
        var (status, body) = Instead ?? (http.Request.Query["serviceKey"] == Key ? (200, Answer(asked)) : (401, """{"code":-4,"msg":"등록되지 않은 인증키 입니다."}"""));
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body);
    }

    private string Answer(string[] asked) => new JsonObject
    {
        ["status_code"] = "OK",
        ["request_cnt"] = asked.Length,
        ["match_cnt"] = asked.Length,
        ["data"] = new JsonArray([.. asked.Select(Row)]),
    }.ToJsonString();

    private JsonNode Row(string number)
    {
        var code = States.GetValueOrDefault(number, "01");
        return new JsonObject
        {
            ["b_no"] = number,
            ["b_stt"] = code switch { "01" => "계속사업자", "02" => "휴업자", "03" => "폐업자", _ => "" },
            ["b_stt_cd"] = code,
            ["tax_type"] = code.Length == 0 ? "국세청에 등록되지 않은 사업자등록번호입니다." : "부가가치세 일반과세자",
            ["tax_type_cd"] = code.Length == 0 ? "" : "01",
            ["end_dt"] = code == "03" ? "20261101" : "",
            ["utcc_yn"] = "N",
        };
    }
}

/// <summary>A portal that asks the double.</summary>
public sealed class PortalWithTaxOffice : Portal
{
    private Uri _url = null!;

    public TaxOfficeDouble Office { get; } = new();

    protected override IEnumerable<(string Key, string Value)> Settings =>
        [("TaxOffice:Url", _url.ToString()), ("TaxOffice:ServiceKey", TaxOfficeDouble.Key), ("TaxOffice:TimeoutSeconds", "1")];

    public override async ValueTask InitializeAsync()
    {
        _url = await Office.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
    }
}
