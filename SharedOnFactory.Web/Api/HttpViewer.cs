using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Api;

public static class HttpViewer
{
    /// <exception cref="NotSignedIn">The request carries no member.</exception>
    public static Viewer Viewer(this HttpContext http) => http.User.Viewer() ?? throw new NotSignedIn();

    /// <exception cref="NotAllowed">The member is no administrator.</exception>
    public static Viewer Administrator(this HttpContext http) => http.Viewer() is { IsAdministrator: true } me ? me : throw new NotAllowed();
}
