using System.Text.Json;
using Microsoft.Extensions.Options;
using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Companies;

/// <summary>Section "TaxOffice" of the configuration.</summary>
public sealed class TaxOfficeSettings
{
    public Uri Url { get; set; } = new("https://api.odcloud.kr/api/nts-businessman/v1/");

    /// <summary>The decoding key of data.go.kr (service 15081808); it is encoded here, once. Without it nothing is asked.</summary>
    public string? ServiceKey { get; set; }

    public int TimeoutSeconds { get; set; } = 10;
}

/// <summary>The office's own protocol: <c>POST status</c> with <c>{"b_no":[…]}</c>. Whatever is not a clear answer counts as none.</summary>
public sealed class NationalTaxService(IHttpClientFactory clients, IOptions<TaxOfficeSettings> settings, ILogger<NationalTaxService> log) : ITaxOffice
{
    public const string Client = "tax-office";

    public bool IsOn => !string.IsNullOrWhiteSpace(settings.Value.ServiceKey);

    public int Most => 100;

    public async Task<IReadOnlyDictionary<string, TaxAnswer>?> AskAsync(IReadOnlyCollection<string> numbers, CancellationToken ct)
    {
        if (!IsOn)
        {
            return null;
        }

        try
        {
            return await SendAsync(numbers, ct);
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or InvalidOperationException or KeyNotFoundException
            || (problem is OperationCanceledException && !ct.IsCancellationRequested))
        {
            // The address carries the key, and exceptions can carry the address: only the kind of trouble is logged.
            log.LogWarning("The tax office did not answer: {Trouble}", problem.GetType().Name);
            return null;
        }
    }

    private async Task<IReadOnlyDictionary<string, TaxAnswer>?> SendAsync(IReadOnlyCollection<string> numbers, CancellationToken ct)
    {
        using var client = clients.CreateClient(Client);
        var address = new Uri(settings.Value.Url, $"status?serviceKey={Uri.EscapeDataString(settings.Value.ServiceKey!)}");
        using var answer = await client.PostAsJsonAsync(address, new Dictionary<string, object>(StringComparer.Ordinal) { ["b_no"] = numbers }, ct);
        if (!answer.IsSuccessStatusCode)
        {
            log.LogWarning("The tax office answered {Status}", (int)answer.StatusCode);
            return null;
        }

        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(ct));
        if (json.RootElement.GetProperty("status_code").GetString() != "OK")
        {
            log.LogWarning("The tax office refused the question");
            return null;
        }

        var told = json.RootElement.GetProperty("data").EnumerateArray().Select(Read).Where(a => a is not null).Select(a => a!.Value);
        return told.Where(a => numbers.Contains(a.Number, StringComparer.Ordinal)).DistinctBy(a => a.Number, StringComparer.Ordinal)
            .ToDictionary(a => a.Number, a => a.Answer, StringComparer.Ordinal);
    }

    /// <summary>A number the office does not know is an answer too: no state, and the reason where the tax type stands.</summary>
    private static (string Number, TaxAnswer Answer)? Read(JsonElement row)
    {
        string? Text(string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        var type = Text("tax_type");
        TaxStatus? status = Text("b_stt_cd") switch
        {
            "01" => TaxStatus.Active,
            "02" => TaxStatus.Paused,
            "03" => TaxStatus.Closed,
            "" when type is { Length: > 0 } && string.IsNullOrEmpty(Text("tax_type_cd")) => TaxStatus.Unregistered,
            _ => null,
        };
        return Text("b_no") is { } number && status is { } known ? (number, new(known, type is { Length: > 100 } ? type[..100] : type)) : null;
    }
}

public static class TaxOfficeSetup
{
    public static void AddTaxOffice(this IServiceCollection services)
    {
        services.AddOptions<TaxOfficeSettings>().BindConfiguration("TaxOffice");
        services.AddSingleton<ITaxOffice, NationalTaxService>();
        services.AddHttpClient(NationalTaxService.Client)
            .ConfigureHttpClient((sp, client) =>
            {
                client.Timeout = TimeSpan.FromSeconds(sp.GetRequiredService<IOptions<TaxOfficeSettings>>().Value.TimeoutSeconds);
                client.MaxResponseContentBufferSize = 1024 * 1024;
            })
            .RemoveAllLoggers(); // they would write the address, and the key stands in it
    }
}
