using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace SharedOnFactory.Tests.Support;

/// <summary>A program at the live hub, speaking its JSON protocol over a bare WebSocket: records end with the character 0x1E.</summary>
public sealed class HubClient : IAsyncDisposable
{
    private const char End = '\u001E';

    private readonly ClientWebSocket _socket = new();
    private readonly StringBuilder _received = new();
    private int _calls;

    /// <summary>Everything the hub said of itself, as it came.</summary>
    public List<JsonNode> Heard { get; } = [];

    /// <exception cref="WebSocketException">The portal refused the connection; see <see cref="StatusOfAsync"/>.</exception>
    public static async Task<HubClient> ConnectAsync(Portal portal, string? token)
    {
        var client = new HubClient();
        if (token is not null)
        {
            client._socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        }

        await client._socket.ConnectAsync(Address(portal, "/hubs/boards"), CancellationToken.None);
        await client.SendAsync("""{"protocol":"json","version":1}""");
        await client.NextAsync();
        return client;
    }

    /// <summary>The status with which the portal answers somebody who tries to open a live connection.</summary>
    public static async Task<int> StatusOfAsync(Portal portal, string path, string? token, string? origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (token is not null)
        {
            socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        }

        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        try
        {
            await socket.ConnectAsync(Address(portal, path), CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The status says why.
        }

        return (int)socket.HttpStatusCode;
    }

    /// <summary>Calls a hub method and waits for its answer; what else arrives before is kept in <see cref="Heard"/>.</summary>
    public async Task<JsonNode> CallAsync(string method, params JsonNode?[] arguments)
    {
        var id = $"{++_calls}";
        await SendAsync(new JsonObject { ["type"] = 1, ["invocationId"] = id, ["target"] = method, ["arguments"] = new JsonArray(arguments) }.ToJsonString());
        while (true)
        {
            var message = await NextAsync();
            if ((int?)message["type"] == 3 && (string?)message["invocationId"] == id)
            {
                return message;
            }
        }
    }

    /// <summary>Waits until the hub says something of itself.</summary>
    public async Task<JsonNode> HearAsync()
    {
        while (true)
        {
            var message = await NextAsync();
            if ((int?)message["type"] == 1)
            {
                return message;
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Uri Address(Portal portal, string path) => new($"ws{portal.Address["http".Length..]}{path}");

    private Task SendAsync(string message) => _socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private async Task<JsonNode> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[64 * 1024];
        while (!_received.ToString().Contains(End, StringComparison.Ordinal))
        {
            var part = await _socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                throw new WebSocketException($"The hub closed the connection: {part.CloseStatusDescription}");
            }

            _received.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
        }

        var text = _received.ToString();
        var end = text.IndexOf(End, StringComparison.Ordinal);
        _received.Remove(0, end + 1);
        var message = JsonNode.Parse(text[..end])!;
        if ((int?)message["type"] == 1)
        {
            Heard.Add(message);
        }

        return message;
    }
}
