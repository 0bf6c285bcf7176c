using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace AudienceTyped.Cli;

/// <summary><c>audience count</c>: how many members match criteria.</summary>
internal static class CountCommand
{
    private const string Description = """
        Asks LinkedIn how many members match criteria. One request, with the token of the environment variable LINKEDIN_ACCESS_TOKEN;
        LINKEDIN_BASE_ADDRESS and LINKEDIN_VERSION change where it is sent.

        Example:
          audience count campaign.json --emulator
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string> criteria = CommandParts.Criteria();
        Option<bool> emulator = CommandParts.Emulator();
        Option<bool> json = CommandParts.Json();
        Command command = new("count", Description) { criteria, emulator, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(criteria), parsed.GetValue(emulator), parsed.GetValue(json), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string argument, bool usesEmulator, bool isJson, ToolConsole console, CancellationToken cancellationToken)
    {
        TargetingCriteria criteria = (await CriteriaInput.ReadAsync(argument, console, cancellationToken).ConfigureAwait(false)).Read();
        await using ServiceConnection connection = await ServiceConnection.OpenAsync(usesEmulator, console, cancellationToken).ConfigureAwait(false);
        using AudienceCountsClient client = connection.CreateCounts();
        AudienceCount count = await Patience
            .WaitAsync(Task.Run(() => client.CountAsync(criteria, cancellationToken), cancellationToken), "Waiting for the count.", console, cancellationToken)
            .ConfigureAwait(false);
        if (isJson)
        {
            JsonText.WriteResult(console, writer => WriteJson(writer, count, connection.IsSynthetic));
        }
        else
        {
            WriteLines(count, connection.IsSynthetic, console);
        }

        return ToolExitCode.Done;
    }

    private static void WriteLines(AudienceCount count, bool isSynthetic, ToolConsole console)
    {
        WriteLine("status", count.Status.ToString());
        WriteLine("total", count.Total is { } total ? Number(total) : "none");
        WriteLine("bounds", count.Bounds is { } bounds ? $"{Number(bounds.Lower)} to {Number(bounds.Upper)}" : "not known");
        WriteLine("meaning", count.ToString());
        if (isSynthetic)
        {
            WriteLine("figures", "synthetic");
        }

        void WriteLine(string name, string value) =>
            console.Output.Write(console.IsOutputTerminal ? $"{name,-8} {VisibleText.OfLine(value)}\n" : $"{name}\t{VisibleText.OfLine(value)}\n");
    }

    private static void WriteJson(Utf8JsonWriter writer, AudienceCount count, bool isSynthetic)
    {
        writer.WriteStartObject();
        writer.WriteString("status", count.Status.ToString());
        JsonText.WriteNumber(writer, "total", count.Total);
        JsonText.WriteNumber(writer, "active", count.Active);
        JsonText.WriteNumber(writer, "lower", count.Bounds?.Lower);
        JsonText.WriteNumber(writer, "upper", count.Bounds?.Upper);
        writer.WriteString("asOf", count.AsOf);
        writer.WriteString("requestId", count.RequestId);
        writer.WriteBoolean("isSynthetic", isSynthetic);
        writer.WriteEndObject();
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
