using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SharedOnFactory.Web.Notifications;

/// <summary>
/// Where links in mails lead: the setting Portal:Address, else what the portal listens on. Never the Host header of a request, which
/// whoever asks for the mail could choose.
/// </summary>
public sealed class PortalAddress(IConfiguration configuration, IServer server)
{
    public string Of(string path) => $"{Root}{path}";

    private string Root => (configuration["Portal:Address"] is { Length: > 0 } set ? set : Listening).TrimEnd('/');

    private string Listening => (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:5000")
        .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
}
