using System.CommandLine;
using System.Text.Json;

namespace AudienceTyped.Cli;

/// <summary><c>audience check</c>: what the rules find in criteria.</summary>
internal static class CheckCommand
{
    private const string Description = """
        Lists the rules that criteria break. The exit code is 2 if there is a finding.
        'audience rule' with the id of a rule shows its page.

        Example:
          audience check campaign.json
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string> criteria = CommandParts.Criteria();
        Option<bool> json = CommandParts.Json();
        Command command = new("check", Description) { criteria, json };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(criteria), parsed.GetValue(json), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string argument, bool isJson, ToolConsole console, CancellationToken cancellationToken)
    {
        AudienceCountsClientOptions options = ServiceSettings.Read(console);
        TargetingCriteria criteria = (await CriteriaInput.ReadAsync(argument, console, cancellationToken).ConfigureAwait(false)).Read();
        IReadOnlyList<CriteriaFinding> findings = criteria.Validate(LinkedInCatalog.Facets, options.Version);
        if (isJson)
        {
            JsonText.WriteResult(console, writer => WriteJson(writer, findings));
        }
        else if (findings.Count == 0)
        {
            await console.SayAsync("No rule is broken.").ConfigureAwait(false);
        }
        else
        {
            WriteTable(findings, console);
        }

        return findings.Count == 0 ? ToolExitCode.Done : ToolExitCode.ToLookAt;
    }

    private static void WriteTable(IReadOnlyList<CriteriaFinding> findings, ToolConsole console)
    {
        ResultTable table = new("rule", "severity", "message") { WholeColumns = ["rule", "severity"] };
        foreach (CriteriaFinding finding in findings)
        {
            table.Add(finding.Id, NameOf(finding.Severity), finding.Message);
        }

        table.Write(console);
    }

    private static void WriteJson(Utf8JsonWriter writer, IReadOnlyList<CriteriaFinding> findings)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("findings");
        foreach (CriteriaFinding finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("id", finding.Id);
            writer.WriteString("severity", NameOf(finding.Severity));
            writer.WriteString("message", finding.Message);
            JsonText.WriteTexts(writer, "facets", finding.Facets.Select(static facet => facet.Urn.ToString()));
            JsonText.WriteTexts(writer, "values", finding.Values.Select(static value => value.ToString()));
            writer.WriteString("source", finding.Source?.OriginalString);
            writer.WriteString("serviceCode", finding.ServiceCode);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string NameOf(CriteriaFindingSeverity severity) => severity switch
    {
        CriteriaFindingSeverity.Error => "error",
        CriteriaFindingSeverity.Warning => "warning",
        _ => "info",
    };
}
