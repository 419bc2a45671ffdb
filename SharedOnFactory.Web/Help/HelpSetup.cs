using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Data.Demo;

namespace SharedOnFactory.Web.Help;

public static class HelpSetup
{
    public static void AddHelp(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<OperatorSettings>().BindConfiguration("Operator");
        builder.Services.AddSingleton<OperatorIdentity>();
        builder.Services.AddSingleton<TermsQueries>();
        if (builder.Configuration.IsDemo())
        {
            builder.Services.PostConfigure<OperatorSettings>(DemoHelp.FillIn);
        }
    }

    public static void MapHelp(this WebApplication app) => SiteMap.MapFiles(app);
}
