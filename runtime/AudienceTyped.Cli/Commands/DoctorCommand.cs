using System.CommandLine;
using System.Text.Json;

namespace AudienceTyped.Cli;

/// <summary><c>audience doctor</c>: what is wrong with the set-up, and how it is mended.</summary>
internal static class DoctorCommand
{
    private const string Description = """
        Checks the set-up: the form of the token, the version and its end, the network, the clock, and a call of each kind.
        It writes no secret. The exit code is 1 if something has to be mended, and 2 if something is to be looked at.

        Example:
          audience doctor
        """;

    public static Command Create(ToolConsole console)
    {
        Option<bool> emulator = CommandParts.Emulator();
        Option<bool> json = CommandParts.Json();
        Command command = new("doctor", Description) { emulator, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(emulator), parsed.GetValue(json), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(bool usesEmulator, bool isJson, ToolConsole console, CancellationToken cancellationToken)
    {
        List<CheckUp> found = [];
        AudienceCountsClientOptions options = ServiceSettings.Read(console);
        CheckUp token = usesEmulator
            ? new("token", CheckUpState.Good, "The emulator has its own.")
            : SettingsCheck.OfToken(console, ServiceConnection.TokenVariable);
        found.Add(token);
        found.Add(SettingsCheck.OfVersion(options.Version, DateOnly.FromDateTime(console.TimeProvider.GetUtcNow().UtcDateTime)));
        if (token.State == CheckUpState.Good)
        {
            await using ServiceConnection connection = await ServiceConnection.OpenAsync(usesEmulator, console, cancellationToken).ConfigureAwait(false);
            await Patience.WaitAsync(AskAsync(connection, found, console, cancellationToken), "Asking the service.", console, cancellationToken).ConfigureAwait(false);
        }

        Write(found, isJson, console);
        return found.Exists(static part => part.State == CheckUpState.Problem) ? ToolExitCode.Failed
            : found.Exists(static part => part.State == CheckUpState.Warning) ? ToolExitCode.ToLookAt
            : ToolExitCode.Done;
    }

    private static async Task<bool> AskAsync(ServiceConnection connection, List<CheckUp> found, ToolConsole console, CancellationToken cancellationToken)
    {
        IReadOnlyList<CheckUp> reached = await new ServiceCheck(connection, console).ReachAsync(cancellationToken).ConfigureAwait(false);
        found.AddRange(reached);
        if (reached.Any(static part => part.State == CheckUpState.Problem))
        {
            return false;
        }

        using TargetingEntitiesClient entities = connection.CreateEntities();
        found.Add(await ServiceCheck
            .CallAsync("facets", async () => $"{(await entities.GetFacetsAsync(cancellationToken).ConfigureAwait(false)).Count} facets are listed.")
            .ConfigureAwait(false));
        using AudienceCountsClient counts = connection.CreateCounts();
        found.Add(await ServiceCheck
            .CallAsync("count", async () => $"Germany: {await counts.CountAsync(Facet.Locations.Is(Geo.Germany), cancellationToken).ConfigureAwait(false)}")
            .ConfigureAwait(false));
        return true;
    }

    private static void Write(List<CheckUp> found, bool isJson, ToolConsole console)
    {
        if (isJson)
        {
            JsonText.WriteResult(console, writer => WriteJson(writer, found));
            return;
        }

        ResultTable table = new("part", "state", "finding") { WholeColumns = ["part", "state"] };
        foreach (CheckUp part in found)
        {
            table.Add(part.Part, NameOf(part.State), part.Finding);
        }

        table.Write(console);
    }

    private static void WriteJson(Utf8JsonWriter writer, List<CheckUp> found)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("parts");
        foreach (CheckUp part in found)
        {
            writer.WriteStartObject();
            writer.WriteString("part", part.Part);
            writer.WriteString("state", NameOf(part.State));
            writer.WriteString("finding", part.Finding);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string NameOf(CheckUpState state) => state switch
    {
        CheckUpState.Good => "good",
        CheckUpState.Warning => "warning",
        _ => "problem",
    };
}
