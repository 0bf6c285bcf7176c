using System.CommandLine;
using System.Text.Json;

namespace AudienceTyped.Cli;

/// <summary><c>audience search</c>: the values that a name may mean.</summary>
internal static class SearchCommand
{
    private const int UsualCount = 20;

    private const string Description = """
        Lists the values that a name may mean: with a facet those that LinkedIn finds, without one those of the catalog and of the project's files.
        It never chooses. The exit code is 2 if there is none.

        Example:
          audience search skills kubern
          audience search employers "starling bank" --verify
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> words = new("facet text")
        {
            Description = "The facet (skills) and the text; or the text alone, which is searched in all facets of the catalog, without the network.",
            Arity = new ArgumentArity(1, 2),
        };
        Option<bool> offline = new("--offline") { Description = "Search the catalog and the project's definition files alone." };
        Option<int> count = new("--count") { Description = "How many candidates at most.", DefaultValueFactory = static _ => UsualCount };
        Option<bool> verify = new("--verify") { Description = "For companies that share a name, ask for the name in the address of each page." };
        Option<string[]> files = CommandParts.Files();
        Option<bool> emulator = CommandParts.Emulator();
        Option<bool> json = CommandParts.Json();
        Command command = new("search", Description) { words, offline, count, verify, files, emulator, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            bool isOffline = parsed.GetValue(offline) || parsed.GetRequiredValue(words).Length == 1;
            if (isOffline && (parsed.GetValue(emulator) || parsed.GetValue(verify)))
            {
                throw new UnusableInputException("--emulator and --verify ask the service: they require a facet, and cannot be used together with --offline.");
            }

            KnownMembers members = await ProjectFiles.ReadMembersAsync(parsed.GetValue(files) ?? [], console, cancellationToken).ConfigureAwait(false);
            Request request = Read(parsed.GetRequiredValue(words), parsed.GetValue(count), members) with
            {
                Verifies = parsed.GetValue(verify),
                UsesEmulator = parsed.GetValue(emulator),
                IsJson = parsed.GetValue(json),
            };
            return isOffline
                ? await WriteAsync(request.Search.FindOffline(request.Facet), request, console).ConfigureAwait(false)
                : await FindAsync(request, console, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static Request Read(string[] words, int count, KnownMembers members)
    {
        TargetingFacet? facet = words.Length == 2 ? FacetName.Find(words[0], members) : null;
        if (string.IsNullOrWhiteSpace(words[^1]))
        {
            throw new UnusableInputException("The text is empty. Pass a name, or its beginning.");
        }

        return count is >= 1 and <= EntityListingOptions.MaximumPageSize
            ? new(facet, words[^1], count, new CandidateSearch(words[^1], members))
            : throw new UnusableInputException($"--count is 1 to {EntityListingOptions.MaximumPageSize}, not {count}.");
    }

    private static async Task<int> FindAsync(Request request, ToolConsole console, CancellationToken cancellationToken)
    {
        await using ServiceConnection connection = await ServiceConnection.OpenAsync(request.UsesEmulator, console, cancellationToken).ConfigureAwait(false);
        using TargetingEntitiesClient client = connection.CreateEntities();
        ServiceSearch service = new(client);
        IReadOnlyList<Candidate>? found = await Patience
            .WaitAsync(
                service.FindAsync(request.Facet!, request.Text, request.Count, request.Search, cancellationToken),
                "Waiting for the values.",
                console,
                cancellationToken)
            .ConfigureAwait(false);
        if (found is null)
        {
            await console.SayAsync($"LinkedIn neither searches nor lists the values of {request.Facet!.Name}. Copy the URN from where it is managed.").ConfigureAwait(false);
            return ToolExitCode.Failed;
        }

        found = request.Verifies ? await service.VerifyAsync(found, cancellationToken).ConfigureAwait(false) : found;
        return await WriteAsync(found, request, console).ConfigureAwait(false);
    }

    private static async Task<int> WriteAsync(IReadOnlyList<Candidate> found, Request request, ToolConsole console)
    {
        IReadOnlyList<Candidate> shown = [.. found.Take(request.Count)];
        if (request.IsJson)
        {
            JsonText.WriteResult(console, writer => WriteJson(writer, shown, found.Count));
        }
        else if (shown.Count > 0)
        {
            WriteTable(shown, request.Verifies, console);
        }

        // The table comes before the remarks about it.
        await console.Output.FlushAsync().ConfigureAwait(false);
        if (found.Count == 0)
        {
            await console.SayAsync("No value has such a name. Try the beginning of a word, or the official name.").ConfigureAwait(false);
        }
        else if (found.Count > shown.Count)
        {
            await console.SayAsync($"{found.Count - shown.Count} more. Use --count to list them, or a longer text.").ConfigureAwait(false);
        }

        return found.Count > 0 ? ToolExitCode.Done : ToolExitCode.ToLookAt;
    }

    private static void WriteTable(IReadOnlyList<Candidate> shown, bool hasVanityNames, ToolConsole console)
    {
        string[] last = hasVanityNames ? ["vanity name"] : [];
        ResultTable table = new(["id", "name", "facet", "match", "member", .. last]) { WholeColumns = ["id", "member", .. last] };
        foreach (Candidate candidate in shown)
        {
            table.Add(
                [
                    candidate.Urn.ToString(),
                    candidate.Name ?? "(no name)",
                    string.Join(", ", candidate.Facets),
                    candidate.MatchText,
                    candidate.Member ?? "none",
                    .. last.Select(_ => candidate.VanityName ?? ""),
                ]);
        }

        table.Write(console);
    }

    private static void WriteJson(Utf8JsonWriter writer, IReadOnlyList<Candidate> shown, int total)
    {
        writer.WriteStartObject();
        writer.WriteNumber("found", total);
        writer.WriteStartArray("candidates");
        foreach (Candidate candidate in shown)
        {
            writer.WriteStartObject();
            writer.WriteString("urn", candidate.Urn.ToString());
            writer.WriteString("name", candidate.Name);
            JsonText.WriteTexts(writer, "facets", candidate.Facets);
            writer.WriteString("match", candidate.MatchText);
            writer.WriteString("member", candidate.Member);
            writer.WriteString("vanityName", candidate.VanityName);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private sealed record Request(TargetingFacet? Facet, string Text, int Count, CandidateSearch Search)
    {
        public bool Verifies { get; init; }

        public bool UsesEmulator { get; init; }

        public bool IsJson { get; init; }
    }
}
