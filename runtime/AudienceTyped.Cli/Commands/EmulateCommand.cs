using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Cli;

/// <summary><c>audience emulate</c>: the emulator on a port, until it is interrupted.</summary>
internal static class EmulateCommand
{
    private const int UsualPort = 8080;
    private const int LongestQuery = 200;

    private const string Description = """
        Runs the emulator on a port until Ctrl+C, and writes a line for each request. Its figures are synthetic.

        Example:
          audience emulate --port 8080
        """;

    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(100);

    public static Command Create(ToolConsole console)
    {
        Option<int> port = new("--port") { Description = "The port; 0 for any free one.", DefaultValueFactory = static _ => UsualPort };
        Option<bool> json = CommandParts.Json();
        Command command = new("emulate", Description) { port, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(port), parsed.GetValue(json), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int port, bool isJson, ToolConsole console, CancellationToken cancellationToken)
    {
        await using AudienceCountsEmulator emulator = await StartAsync(port, cancellationToken).ConfigureAwait(false);
        await console
            .SayAsync(
                $"{ServiceConnection.EmulatorNotice}\nSet LINKEDIN_BASE_ADDRESS={emulator.BaseAddress} and {ServiceConnection.TokenVariable}={emulator.AccessToken}. Ctrl+C ends it.")
            .ConfigureAwait(false);
        HashSet<EmulatedRequest> written = [];
        while (!cancellationToken.IsCancellationRequested)
        {
            IReadOnlyList<EmulatedRequest> requests = emulator.Requests;
            written.IntersectWith(requests);
            foreach (EmulatedRequest request in requests.Where(request => request.Duration is not null && written.Add(request)))
            {
                console.Output.Write((isJson ? JsonText.Write(writer => WriteJson(writer, request)) : LineOf(request)) + "\n");
            }

            await console.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await Task.Delay(_interval, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return ToolExitCode.Interrupted;
    }

    private static async Task<AudienceCountsEmulator> StartAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            return await AudienceCountsEmulator.StartAsync(new() { Port = port }, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            throw new UnusableInputException(exception.Message, exception);
        }
    }

    private static string LineOf(EmulatedRequest request)
    {
        string time = request.ReceivedAt.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        string status = request.Status?.ToString(CultureInfo.InvariantCulture) ?? "---";
        string query = request.Query.Length > 0 ? "?" + Excerpt.Of(request.Query, LongestQuery) : "";
        return VisibleText.OfLine($"{time} {status} {request.Method} {request.Path}{query}");
    }

    private static void WriteJson(Utf8JsonWriter writer, EmulatedRequest request)
    {
        writer.WriteStartObject();
        writer.WriteString("receivedAt", request.ReceivedAt);
        JsonText.WriteNumber(writer, "status", request.Status);
        writer.WriteString("method", request.Method);
        writer.WriteString("path", request.Path);
        writer.WriteString("query", request.Query);
        writer.WriteEndObject();
    }
}
