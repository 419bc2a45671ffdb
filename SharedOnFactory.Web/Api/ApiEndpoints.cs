namespace SharedOnFactory.Web.Api;

/// <summary>Which endpoint files there are, one line each.</summary>
public static class ApiEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        MeEndpoint.Map(api);
    }
}
