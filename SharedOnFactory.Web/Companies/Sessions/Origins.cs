using System.Net;
using System.Net.Sockets;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>Where a request comes from: the address behind the proxy, and the browser in a few words.</summary>
public static class Origins
{
    private const int NetworkBytes = 8;

    public static SignInOrigin Origin(this HttpContext http) => new(AddressOf(http.Connection.RemoteIpAddress), Browsers.Summary(http.Request.Headers.UserAgent.ToString()));

    /// <summary>
    /// What counts as one address: of IPv6 the network (2001:db8:1:2::/64), because every household has 2^64 addresses of it and may take
    /// another one for each try.
    /// </summary>
    public static string AddressOf(IPAddress? address)
    {
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        if (plain is not { AddressFamily: AddressFamily.InterNetworkV6 } || IPAddress.IsLoopback(plain))
        {
            return plain?.ToString() ?? "";
        }

        var bytes = plain.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return $"{new IPAddress(bytes)}/64";
    }
}
