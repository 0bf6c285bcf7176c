using System.CommandLine;

namespace AudienceTyped.Cli;

/// <summary><c>audience decode</c>: criteria as campaign JSON.</summary>
internal static class DecodeCommand
{
    private const string Description = """
        Writes criteria as campaign JSON, as they are: order, unknown facets and empty lists stay.

        Example:
          audience decode "https://api.linkedin.com/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=(include:(and:List()))"
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string> criteria = CommandParts.Criteria();
        Option<bool> normalize = CommandParts.Normalize();
        Option<bool> lines = CommandParts.Lines();
        Command command = new("decode", Description) { criteria, normalize, lines };
        command.SetAction((parsed, cancellationToken) =>
        {
            bool isNormal = parsed.GetValue(normalize);
            return Transcriber.RunAsync(
                parsed.GetRequiredValue(criteria),
                parsed.GetValue(lines),
                (text, _) => ValueTask.FromResult(Decode(text, isNormal)),
                console,
                cancellationToken);
        });
        return command;
    }

    private static string Decode(CriteriaText text, bool isNormal)
    {
        if (isNormal)
        {
            return text.Read().ToJson();
        }

        RestliValue tree = CriteriaTranscription.Read(text);
        return JsonText.Write(writer => CriteriaTranscription.WriteJson(writer, tree));
    }
}
