namespace SharedOnFactory.Web.Companies;

/// <summary>Section "Join" of the configuration.</summary>
public sealed class JoinSettings
{
    /// <summary>Offers Kakao's postcode search beside the address. Its script comes from Kakao, so it is off until the operator wants it.</summary>
    public bool PostcodeSearch { get; set; }
}

public static class JoinSetup
{
    public static void AddJoin(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<JoinSettings>().BindConfiguration("Join");
        services.AddSingleton<DraftEnvelope>();
        services.AddSingleton<CertificateTokens>();
        services.AddSingleton<JoinMails>();
        services.AddSingleton<StandingMails>();
        services.AddSingleton<SentBefore>();
        services.AddTaxOffice();
    }
}
