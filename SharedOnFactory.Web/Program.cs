using SharedOnFactory.Web.Admin.Audit;
using SharedOnFactory.Web.Admin.Directory;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Files;
using SharedOnFactory.Web.Help;
using SharedOnFactory.Web.Jobs;
using SharedOnFactory.Web.Layout;
using SharedOnFactory.Web.Live;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Steps.Notices;
using SharedOnFactory.Web.Trust;

var builder = WebApplication.CreateBuilder(Startup.Arguments(args));
builder.AddData();
builder.AddLive();
builder.AddShell();
builder.AddSignIn();
builder.AddJoin();
builder.AddApi();
builder.AddHelp();
builder.AddNotifications();
builder.Services.AddActions();
builder.Services.AddTimetable();
builder.Services.AddSingleton<KeptTrust>();
builder.Services.AddSingleton<IFileStore, FileStore>();
builder.Services.AddSingleton<TempFiles>();
builder.Services.AddSingleton<ForgetFiles>();
builder.Services.AddOptions<NoticeSettings>().BindConfiguration("Notices");

var app = builder.Build();
var prepared = Task.Run(app.PrepareAsync); // the store gets ready on one core while the other builds the endpoints
app.UseShell();
app.MapShell();
app.MapSignIn();
app.MapHelp();
app.MapApi(ApiEndpoints.Map);
FileEndpoints.MapForPages(app);
AuditEndpoints.MapForPages(app);
DirectorySheets.MapForPages(app);
app.MapHub<BoardHub>("/hubs/boards");

await prepared;
await app.RunAsync();

/// <summary>Visible for tests that start the portal in their own process.</summary>
public partial class Program;
