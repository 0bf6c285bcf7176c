using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AudienceTyped.Extensions.Tests;

/// <summary>
/// A redis-server on a free port of this machine, with a folder of its own. The program is looked for in the variable REDIS_SERVER and in PATH;
/// a test without it is skipped, unless the variable REDIS_REQUIRED is set, as it is where the server was installed for the tests.
/// </summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("redis-").FullName;
    private readonly int _port = FindFreePort();
    private Process? _process;

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port},connectTimeout=2000,asyncTimeout=2000");

    public static async Task<RedisServer> StartAsync()
    {
        if (FindProgram() is null)
        {
            Assert.SkipUnless(
                Environment.GetEnvironmentVariable("REDIS_REQUIRED") is { Length: > 0 },
                "There is no redis-server. Install it, or set REDIS_SERVER to its path.");
            Assert.Fail("REDIS_REQUIRED is set, but there is no redis-server.");
        }

        RedisServer server = new();
        await server.RunAsync();
        return server;
    }

    /// <summary>Starts it again with what it has written to its folder.</summary>
    public async Task RunAsync()
    {
        string[] arguments =
        [
            "--port", _port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--dir", _folder, "--save", "", "--appendonly", "yes",
            "--appendfsync", "always", "--loglevel", "warning",
        ];
        _process = Process.Start(new ProcessStartInfo(FindProgram()!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        for (int attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                using TcpClient client = new();
                await client.ConnectAsync(IPAddress.Loopback, _port, AccountHost.Cancellation);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(25, AccountHost.Cancellation);
            }
        }

        Assert.Fail("redis-server did not start.");
    }

    /// <summary>Kills it, as a machine that fails.</summary>
    public async Task KillAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }

        _process?.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string? FindProgram()
    {
        string? given = Environment.GetEnvironmentVariable("REDIS_SERVER");
        return given is { Length: > 0 }
            ? given
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .Select(static folder => Path.Combine(folder, "redis-server"))
                .FirstOrDefault(File.Exists);
    }

    private static int FindFreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
