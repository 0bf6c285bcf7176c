using System.CommandLine;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Cli;

/// <summary><c>audience rule</c>: the page of a rule.</summary>
internal static class RuleCommand
{
    private const string Description = """
        Shows the page of a rule of the analyzers and of 'audience check': what is wrong, why, and how it is written right.

        Example:
          audience rule AUD1002
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string> id = new("id") { Description = "The id of the rule: AUD1002." };
        Option<bool> json = CommandParts.Json();
        Command command = new("rule", Description) { id, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(id), parsed.GetValue(json), console));
        return command;
    }

    private static int Run(string given, bool isJson, ToolConsole console)
    {
        string id = RulePages.Complete(given);
        if (RulePages.Find(id) is not { } page)
        {
            throw new UnusableInputException($"'{Excerpt.Of(given)}' is not a rule. The rules are {string.Join(", ", RulePages.Ids)}.");
        }

        if (isJson)
        {
            JsonText.WriteResult(console, writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("id", id);
                writer.WriteString("page", page);
                writer.WriteEndObject();
            });
        }
        else
        {
            console.Output.Write(page);
        }

        return ToolExitCode.Done;
    }
}
