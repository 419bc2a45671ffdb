namespace SharedOnFactory.Web.Api;

/// <summary>
/// Routing and authorization each ask for all endpoints and ASP.NET Core compiles every handler anew for each of them: a second of
/// start-up for the API. What is mapped here is compiled once and kept.
/// </summary>
public sealed class RoutesBuiltOnce(IEndpointRouteBuilder app) : IEndpointRouteBuilder
{
    public IServiceProvider ServiceProvider => app.ServiceProvider;

    public ICollection<EndpointDataSource> DataSources { get; } = [];

    public IApplicationBuilder CreateApplicationBuilder() => app.CreateApplicationBuilder();

    /// <summary>To be called when everything is mapped; what is mapped later is not found. Compiling begins at once, beside whatever start-up does next.</summary>
    public void Done()
    {
        var built = new CompositeEndpointDataSource(DataSources);
        app.DataSources.Add(built);
        _ = Task.Run(() => built.Endpoints);
    }
}
