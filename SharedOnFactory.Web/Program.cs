using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Layout;
using SharedOnFactory.Web.Live;

var builder = WebApplication.CreateBuilder(Startup.Arguments(args));
builder.AddData();
builder.AddLive();
builder.AddShell();
builder.AddSignIn();
builder.AddApi();

var app = builder.Build();
app.UseShell();
app.MapShell();
app.MapSignIn();
app.MapApi(ApiEndpoints.Map);

await app.PrepareAsync();
await app.RunAsync();

/// <summary>Visible for tests that start the portal in their own process.</summary>
public partial class Program;
