using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace AudienceTyped.Extensions.Tests;

/// <summary>A sample as a process of its own.</summary>
internal sealed class SampleProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private SampleProcess(Process process)
    {
        _process = process;
        Output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        _errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
    }

    public Task<string> Output { get; }

    public static SampleProcess Start(string sample, AudienceCountsEmulator emulator, params string[] settings)
    {
        string[] arguments =
            [ProgramPath(sample), $"--LinkedIn:BaseAddress={emulator.BaseAddress}", $"--LinkedIn:AccessToken={emulator.AccessToken}", .. settings];
        return new(Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!);
    }

    public async Task<string> WaitAsync()
    {
        await _process.WaitForExitAsync(AccountHost.Cancellation);
        Assert.True(_process.ExitCode == 0, await _errors + await Output);
        return await Output;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    // Beside this project's folder, in the same configuration and for the same framework.
    private static string ProgramPath(string sample, [CallerFilePath] string sourcePath = "")
    {
        string project = Path.Combine(Path.GetDirectoryName(sourcePath)!, "..");
        string output = Path.GetRelativePath(Path.GetFullPath(project), AppContext.BaseDirectory);
        return Path.Combine(project, "..", "Samples", sample, output, $"{sample}.dll");
    }
}
