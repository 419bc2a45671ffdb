namespace SharedOnFactory.Web.Live;

public static class LiveSetup
{
    public static void AddLive(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<LiveFeed>();
        builder.Services.AddSingleton<Snapshots>();
    }
}
