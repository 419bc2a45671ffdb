using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SharedOnFactory.Tests.Support;

public enum MailMood
{
    Accepts,

    /// <summary>450 to the recipient: later, please.</summary>
    Defers,

    /// <summary>550 to the recipient: never.</summary>
    Refuses,

    /// <summary>Takes the connection and says nothing.</summary>
    Hangs,

    /// <summary>Reads the whole mail and closes without an answer.</summary>
    DropsAfterData,
}

/// <summary>A mail server small enough to read: real SMTP over TCP, in the mood the test asks for.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    public MailServer()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _running = Task.Run(AcceptAsync);
    }

    public int Port { get; }

    public MailMood Mood { get; set; }

    public ConcurrentQueue<string> Arrived { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _running;
        _stop.Dispose();
    }

    /// <summary>The text of a mail, however it was encoded on the way.</summary>
    public static string TextOf(string mail)
    {
        var (head, body) = (mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)], mail[(mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
        return head.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\r\n", "", StringComparison.Ordinal)))
            : body;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = Task.Run(() => TalkAsync(client));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            if (Mood == MailMood.Hangs)
            {
                await Task.Delay(Timeout.Infinite, _stop.Token);
            }

            using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
            await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 double ESMTP");
            while (await reader.ReadLineAsync(_stop.Token) is { } line && !line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
            {
                if (!line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                {
                    await writer.WriteLineAsync(Answer(line));
                    continue;
                }

                await writer.WriteLineAsync("354 go on");
                var mail = await ReadMailAsync(reader);
                if (Mood == MailMood.DropsAfterData)
                {
                    return;
                }

                Arrived.Enqueue(mail);
                await writer.WriteLineAsync("250 taken");
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The other side gave up, or the test is over.
        }
    }

    private string Answer(string line) => (Mood, line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase)) switch
    {
        (MailMood.Defers, true) => "450 try again later",
        (MailMood.Refuses, true) => "550 no such mailbox",
        _ => "250 ok",
    };

    private static async Task<string> ReadMailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            mail.Append(line).Append("\r\n");
        }

        return mail.ToString();
    }
}

/// <summary>A portal that sends through a mail server of the test's own.</summary>
public sealed class MailPortal : Portal
{
    public MailServer Mail { get; } = new();

    protected override IEnumerable<(string Key, string Value)> Settings =>
    [
        ("Mail:Host", "127.0.0.1"),
        ("Mail:Port", Mail.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("Mail:From", "portal@example.com"),
        ("Mail:Tls", "false"),
        ("Mail:TimeoutSeconds", "5"),
        ("Portal:Address", "https://portal.example.com"),
    ];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Mail.DisposeAsync();
    }
}
