using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace AudienceTyped.EndToEnd.Tests;

/// <summary>An emulator does not hold the program in which it runs.</summary>
public sealed class EmulatorInConsoleTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("INT", 2)]
    [InlineData("TERM", 15)]
    [InlineData("QUIT", 3)]
    public async Task A_signal_ends_a_program_in_which_an_emulator_runs(string signal, int number)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        Assert.SkipWhen(await IsIgnoredAsync(number), $"SIG{signal} is ignored by the process that runs the tests, and children inherit that.");
        ProcessStartInfo start = new("dotnet", [ProgramPath()]) { RedirectStandardOutput = true };
        using Process program = Process.Start(start)!;
        try
        {
            string? address = await program.StandardOutput
                .ReadLineAsync(TestContext.Current.CancellationToken)
                .AsTask()
                .WaitAsync(_patience, TestContext.Current.CancellationToken);
            Assert.StartsWith("http://127.0.0.1:", address, StringComparison.Ordinal);

            using Process kill = Process.Start("kill", ["-" + signal, program.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            await program.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(_patience, TestContext.Current.CancellationToken);

            Assert.Equal(128 + number, program.ExitCode);
        }
        finally
        {
            if (!program.HasExited)
            {
                program.Kill();
            }
        }
    }

    [Fact]
    public async Task Disposing_ends_although_a_request_never_does()
    {
        AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using TcpClient client = new();
        await client.ConnectAsync("127.0.0.1", emulator.BaseAddress.Port, TestContext.Current.CancellationToken);
        await client
            .GetStream()
            .WriteAsync("POST /rest/audienceCounts HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n("u8.ToArray(), TestContext.Current.CancellationToken);

        await emulator.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken);
    }

    // Bit n-1 of SigIgn is the signal n.
    private static async Task<bool> IsIgnoredAsync(int number)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        string[] status = await File.ReadAllLinesAsync("/proc/self/status", TestContext.Current.CancellationToken);
        string ignored = status.Single(static line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..].Trim();
        return (ulong.Parse(ignored, NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (number - 1) & 1) == 1;
    }

    // Beside this project's folder, in the same configuration and for the same framework.
    private static string ProgramPath([CallerFilePath] string sourcePath = "")
    {
        string output = Path.GetRelativePath(Path.GetDirectoryName(sourcePath)!, AppContext.BaseDirectory);
        return Path.Combine(Path.GetDirectoryName(sourcePath)!, "..", "Samples", "EmulatorInConsole", output, "EmulatorInConsole.dll");
    }
}
