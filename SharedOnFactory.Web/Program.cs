using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;

var builder = WebApplication.CreateBuilder(args);
builder.AddData();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<LiveFeed>();
builder.Services.AddSingleton<Snapshots>();
var app = builder.Build();
app.MapGet("/", () => "ok");
await app.RunAsync();
