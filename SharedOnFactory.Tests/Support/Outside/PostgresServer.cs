using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace SharedOnFactory.Tests.Support;

/// <summary>A PostgreSQL server of the tests' own, started once when the first test asks for a database.</summary>
public static class PostgresServer
{
    private static readonly Lazy<Task<string>> Started = new(StartAsync);
    private static readonly string Folder = Directory.CreateTempSubdirectory("sharedonfactory-pg-").FullName;

    /// <summary>The connection string of a new, empty database.</summary>
    public static async Task<string> NewDatabaseAsync()
    {
        var server = await Started.Value;
        var name = $"portal_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(server + ";Database=postgres");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return $"{server};Database={name}";
    }

    private static async Task<string> StartAsync()
    {
        var port = FreePort();
        var data = Path.Combine(Folder, "data");
        if (Environment.UserName == "root")
        {
            await RunAsync(new("chown", ["postgres", Folder])); // the server refuses to run as root
        }

        await RunAsServerAsync("initdb", ["-D", data, "-U", "portal", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        var options = $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={Folder} -c max_connections=300";
        await RunAsServerAsync("pg_ctl", ["-D", data, "-w", "-s", "-l", Path.Combine(Folder, "log"), "-o", options, "start"]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(data);
        return $"Host=127.0.0.1;Port={port};Username=portal;Include Error Detail=true";
    }

    private static void Stop(string data)
    {
        using var stop = Process.Start(AsServer("pg_ctl", ["-D", data, "-s", "-m", "immediate", "stop"]));
        stop?.WaitForExit();
        Directory.Delete(Folder, recursive: true);
    }

    private static ProcessStartInfo AsServer(string program, string[] arguments) => Environment.UserName == "root"
        ? new("runuser", ["-u", "postgres", "--", Binary(program), .. arguments]) { WorkingDirectory = "/" }
        : new(Binary(program), arguments) { WorkingDirectory = "/" };

    private static Task RunAsServerAsync(string program, string[] arguments) => RunAsync(AsServer(program, arguments));

    private static string Binary(string program) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetFiles("/usr/lib/postgresql", program, SearchOption.AllDirectories).Max(StringComparer.Ordinal) ?? program
            : program;

    private static async Task RunAsync(ProcessStartInfo start)
    {
        // Its output is not read through a pipe: the server would keep the pipe open as long as it lives.
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{start.FileName} {string.Join(' ', start.ArgumentList)}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>The same portal on PostgreSQL.</summary>
public sealed class PostgresPortal : Portal
{
    private string _connection = "";

    protected override IEnumerable<(string Key, string Value)> Settings => [("Database:Provider", "Postgres"), ("Database:Connection", _connection)];

    public override async ValueTask InitializeAsync()
    {
        _connection = await PostgresServer.NewDatabaseAsync();
        await base.InitializeAsync();
    }
}
