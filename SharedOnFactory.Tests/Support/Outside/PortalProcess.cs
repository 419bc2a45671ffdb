using System.Diagnostics;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Support;

/// <summary>The portal as a process of its own, so that it can be killed as a power cut would kill it.</summary>
public sealed class PortalProcess : IDisposable
{
    private readonly Process _process;

    private PortalProcess(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    /// <summary>Starts it on an existing data folder and returns when it answers.</summary>
    public static async Task<PortalProcess> StartAsync(string folder)
    {
        var program = Path.ChangeExtension(typeof(Startup).Assembly.Location, ".dll");
        var start = new ProcessStartInfo("dotnet", [program]) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Storage__Folder"] = folder;
        start.Environment["SignIn__TriesPerMinute"] = "100000";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("http://127.0.0.1:", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync(); // nobody reads it, and it must not fill the pipe
                return new(process, line[line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal)..].Trim());
            }
        }

        throw new InvalidOperationException("The portal ended before it listened.");
    }

    /// <summary>kill -9: nothing is flushed, nothing is closed.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task<ApiClient> ApiAsync(string who)
    {
        var client = new ApiClient(new HttpClient { BaseAddress = new Uri(Address) });
        var (company, member) = Cast.Parts(who);
        await client.SignInAsync(company, member, Portal.Password);
        return client;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
