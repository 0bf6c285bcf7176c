using System.CommandLine;

namespace AudienceTyped.Cli;

/// <summary><c>audience encode</c>: criteria as Rest.li text.</summary>
internal static class EncodeCommand
{
    private const string Description = """
        Writes criteria as Rest.li text, as they are: order, unknown facets and empty lists stay.

        Example:
          audience encode campaign.json --request
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string> criteria = CommandParts.Criteria();
        Option<bool> normalize = CommandParts.Normalize();
        Option<bool> lines = CommandParts.Lines();
        Option<bool> request = new("--request") { Description = "Write the whole request for a count: a GET, or the POST that tunnels more than 4,000 characters. Without the token." };
        Command command = new("encode", Description) { criteria, normalize, lines, request };
        command.Validators.Add(result =>
        {
            if (result.GetValue(lines) && result.GetValue(request))
            {
                result.AddError("--lines and --request cannot be used together: a request has several lines.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            bool isNormal = parsed.GetValue(normalize);
            AudienceCountsClientOptions? options = parsed.GetValue(request) ? ServiceSettings.Read(console) : null;
            return Transcriber.RunAsync(
                parsed.GetRequiredValue(criteria),
                parsed.GetValue(lines),
                async (text, token) =>
                {
                    string restli = Encode(text, isNormal);
                    return options is null ? restli : await RequestText.OfAsync(restli, options, token).ConfigureAwait(false);
                },
                console,
                cancellationToken);
        });
        return command;
    }

    private static string Encode(CriteriaText text, bool isNormal) => isNormal ? text.Read().ToRestli() : CriteriaTranscription.Read(text).ToString();
}
