using System.Diagnostics;
using System.Text;

namespace AudienceTyped.Package.Tests.Support;

/// <summary>A child process that neither outlives its time nor leaves build servers behind.</summary>
internal static class Command
{
    private static readonly TimeSpan _timeLimit = TimeSpan.FromMinutes(4);

    /// <summary>Runs <c>dotnet</c> in a folder, in an environment of which <paramref name="variables"/> are changed.</summary>
    public static Task<CommandOutput> DotnetAsync(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        RunAsync("dotnet", folder, variables, arguments);

    public static async Task<CommandOutput> RunAsync(string program, string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(_timeLimit);
        string commandLine = $"{program} {string.Join(' ', arguments)}";
        StringBuilder text = new();
        using var process = new Process { StartInfo = Describe(program, folder, variables, arguments) };
        process.OutputDataReceived += (_, line) => Append(text, line.Data);
        process.ErrorDataReceived += (_, line) => Append(text, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"'{commandLine}' took more than {_timeLimit.TotalMinutes} minutes:\n{Read(text)}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return new CommandOutput(commandLine, process.ExitCode, Read(text));
    }

    /// <summary>How a child starts: with redirected streams, and without what the surrounding build put into the environment.</summary>
    public static ProcessStartInfo Describe(string program, string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in Environment.GetEnvironmentVariables().Keys
            .Cast<string>()
            .Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)))
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                text.AppendLine(line);
            }
        }
    }

    private static string Read(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
