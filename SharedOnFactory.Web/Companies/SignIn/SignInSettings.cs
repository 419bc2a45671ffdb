using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Companies;

public sealed class SignInSettings
{
    /// <summary>Failed sign-ins from one address within 15 minutes, after which it is answered as if everything were wrong.</summary>
    public int FailuresPerAddress { get; set; } = 50;

    /// <summary>Administrators set up a second step before anything else. On in production, off in the demo and in development.</summary>
    public bool? AdministratorsNeedTotp { get; set; }

    public bool NeedsTotp(Viewer viewer, bool hasTotp) => viewer.IsAdministrator && !hasTotp && AdministratorsNeedTotp == true;
}
