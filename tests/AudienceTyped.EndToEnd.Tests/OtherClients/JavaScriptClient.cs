using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AudienceTyped.EndToEnd.Tests;

/// <summary>LinkedIn's own client for JavaScript, installed beside the compiled tests.</summary>
internal static class JavaScriptClient
{
    private const string Package = "linkedin-api-client@0.3.0";

    private static readonly Lazy<Task<string?>> _problem = new(InstallAsync);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "javascript");

    /// <summary>Why the client cannot run here; null if it can.</summary>
    public static Task<string?> FindProblemAsync() => _problem.Value;

    /// <summary>Asks questions in turn, and returns the answers.</summary>
    public static async Task<JsonElement> AskAsync(AudienceCountsEmulator emulator, string questions)
    {
        (int exitCode, string output, string error) = await RunAsync(
            "node", [ScriptPath(), emulator.BaseAddress.AbsoluteUri, emulator.AccessToken], questions, TestContext.Current.CancellationToken);
        Assert.True(exitCode == 0, error);
        return JsonElement.Parse(output);
    }

    private static async Task<string?> InstallAsync()
    {
        try
        {
            if (Directory.Exists(Path.Combine(Folder, "node_modules", "linkedin-api-client")))
            {
                return null;
            }

            Directory.CreateDirectory(Folder);
            string npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            (int exitCode, _, string error) = await RunAsync(
                npm, ["install", "--prefix", Folder, "--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", Package], "", CancellationToken.None);
            return exitCode == 0 ? null : $"npm did not install {Package}: {error}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "Node.js is not installed.";
        }
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string program, string[] arguments, string input, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NODE_PATH"] = Path.Combine(Folder, "node_modules");
        using Process process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output, await error);
    }

    private static string ScriptPath([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "ask.js");
}
