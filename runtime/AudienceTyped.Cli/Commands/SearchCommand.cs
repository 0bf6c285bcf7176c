using System.CommandLine;
using System.Text.Json;

namespace AudienceTyped.Cli;

/// <summary><c>audience search</c>: the values that a name may mean.</summary>
internal static class SearchCommand
{
    private const int UsualCount = 20;

    private const string Description = """
        Lists the values that a name may mean: with a facet those that LinkedIn finds, without one those of the catalog.
        It never chooses. The exit code is 2 if there is none.

        Example:
          audience search skills kubern
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> words = new("facet text")
        {
            Description = "The facet (skills) and the text; or the text alone, which is searched in all facets of the catalog, without the network.",
            Arity = new ArgumentArity(1, 2),
        };
        Option<bool> offline = new("--offline") { Description = "Search the catalog alone." };
        Option<int> count = new("--count") { Description = "How many candidates at most.", DefaultValueFactory = static _ => UsualCount };
        Option<bool> emulator = CommandParts.Emulator();
        Option<bool> json = CommandParts.Json();
        Command command = new("search", Description) { words, offline, count, emulator, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            Request request = Read(parsed.GetRequiredValue(words), parsed.GetValue(count), parsed.GetValue(emulator), parsed.GetValue(json));
            if (request.UsesEmulator && (request.Facet is null || parsed.GetValue(offline)))
            {
                throw new UnusableInputException("--emulator requires a facet, and cannot be used together with --offline.");
            }

            return request.Facet is null || parsed.GetValue(offline)
                ? FindOfflineAsync(request, console)
                : FindAsync(request, console, cancellationToken);
        });
        return command;
    }

    private static Request Read(string[] words, int count, bool usesEmulator, bool isJson)
    {
        TargetingFacet? facet = words.Length == 2 ? FacetName.Find(words[0]) : null;
        if (string.IsNullOrWhiteSpace(words[^1]))
        {
            throw new UnusableInputException("The text is empty. Pass a name, or its beginning.");
        }

        return count is >= 1 and <= EntityListingOptions.MaximumPageSize
            ? new(facet, new SearchedText(words[^1]), count, usesEmulator, isJson)
            : throw new UnusableInputException($"--count is 1 to {EntityListingOptions.MaximumPageSize}, not {count}.");
    }

    private static Task<int> FindOfflineAsync(Request request, ToolConsole console) =>
        WriteAsync(CatalogSearch.Find(request.Facet is { } facet ? [facet] : LinkedInCatalog.Facets, request.Text), request, console);

    private static async Task<int> FindAsync(Request request, ToolConsole console, CancellationToken cancellationToken)
    {
        await using ServiceConnection connection = await ServiceConnection.OpenAsync(request.UsesEmulator, console, cancellationToken).ConfigureAwait(false);
        using TargetingEntitiesClient client = connection.CreateEntities();
        ServiceSearch search = new(client);
        IReadOnlyList<Candidate>? found = await Patience
            .WaitAsync(search.FindAsync(request.Facet!, request.Text, request.Count, cancellationToken), "Waiting for the values.", console, cancellationToken)
            .ConfigureAwait(false);
        if (found is null)
        {
            await console.SayAsync($"LinkedIn neither searches nor lists the values of {request.Facet!.Name}. Copy the URN from where it is managed.").ConfigureAwait(false);
            return ToolExitCode.Failed;
        }

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
            ResultTable table = new("id", "name", "facet", "match", "member") { WholeColumns = ["id", "member"] };
            foreach (Candidate candidate in shown)
            {
                table.Add(candidate.Urn.ToString(), candidate.Name ?? "(no name)", string.Join(", ", candidate.Facets), candidate.MatchText, candidate.Member ?? "none");
            }

            table.Write(console);
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
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private sealed record Request(TargetingFacet? Facet, SearchedText Text, int Count, bool UsesEmulator, bool IsJson);
}
