using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Options;

namespace SharedOnFactory.Web.Notifications;

/// <summary>How mail leaves the portal. Without a host none does, and the pages say so.</summary>
public sealed class MailSettings
{
    public string? Host { get; set; }
    public int Port { get; set; } = 587;
    public string From { get; set; } = "";
    public string? User { get; set; }
    public string? Password { get; set; }

    /// <summary>STARTTLS; a server that does not offer it is refused.</summary>
    public bool Tls { get; set; } = true;

    public int TimeoutSeconds { get; set; } = 30;

    public bool IsOn => !string.IsNullOrWhiteSpace(Host);
}

/// <summary>The mail server did not take it. <see cref="IsFinal"/>: it never will, the address or the content is refused.</summary>
public sealed class MailRefused(string message, bool isFinal) : Exception(message)
{
    public bool IsFinal => isFinal;
}

/// <summary>One mail over SMTP to the operator's server, within a time limit.</summary>
public sealed class MailChannel(IOptions<MailSettings> options)
{
    public bool IsOn => options.Value.IsOn;

    /// <exception cref="MailRefused">It did not arrive, or not certainly; then it may arrive twice.</exception>
    public async Task SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        var settings = options.Value;
        try
        {
            using var message = new MailMessage(settings.From, mail.To, mail.Subject, mail.Text)
            {
                SubjectEncoding = Encoding.UTF8,
                BodyEncoding = Encoding.UTF8,
            };
            message.Headers.Add("Message-ID", $"<{mail.Id:N}@{new MailAddress(settings.From).Host}>");
            await SendAsync(settings, message, ct);
        }
        catch (SmtpException problem)
        {
            throw new MailRefused($"{(int)problem.StatusCode} {problem.Message}", IsFinal(problem.StatusCode));
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            throw new MailRefused(problem.Message, isFinal: true);
        }
        catch (Exception problem) when (problem is IOException or InvalidOperationException or OperationCanceledException or TimeoutException && !ct.IsCancellationRequested)
        {
            throw new MailRefused(problem is OperationCanceledException or TimeoutException ? $"No answer within {settings.TimeoutSeconds} s" : problem.Message, isFinal: false);
        }
    }

    // The client's own time limit does not hold for asynchronous sending, and it can't be cancelled in every state: it is left behind.
    private static async Task SendAsync(MailSettings settings, MailMessage message, CancellationToken ct)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (!string.IsNullOrEmpty(settings.User))
        {
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        await client.SendMailAsync(message, limit.Token).WaitAsync(TimeSpan.FromSeconds(settings.TimeoutSeconds + 1), ct);
    }

    private static bool IsFinal(SmtpStatusCode code) => code
        is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.ExceededStorageAllocation
        or SmtpStatusCode.MailboxNameNotAllowed or SmtpStatusCode.TransactionFailed;
}
