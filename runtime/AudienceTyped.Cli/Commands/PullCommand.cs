using System.CommandLine;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary><c>audience pull</c>: all values that a facet lists.</summary>
internal static class PullCommand
{
    private const string Description = """
        Writes all values that LinkedIn lists into the definition file of their entity type.

        It is a merge: what you wrote since the last pull stays, new values get a row, a changed name is copied, and a value that LinkedIn no longer knows is
        marked as retired. No row is deleted. Values of the catalog need no row. What was pulled is noted in audience.lock, beside the project file.
        A file is written whole or not at all: if pages are missing, nothing is written.

        Examples:
          audience pull Seniority
          audience pull --facet interests --query cloud
          audience pull --all-closed --dry-run
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string?> type = new("type") { Description = "The entity type, all of whose values are pulled: Seniority.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> facet = new("--facet") { Description = "The facet whose values are pulled: interests." };
        Option<bool> allClosed = new("--all-closed") { Description = "Pull all types of which the catalog has the complete list." };
        Option<string?> query = new("--query") { Description = "Pull only the values that a text finds." };
        Option<string?> project = CommandParts.Project();
        Option<bool> dryRun = CommandParts.DryRun();
        Option<int?> maximum = CommandParts.MaximumCalls();
        Option<bool> emulator = CommandParts.EmulatorWithoutWriting();
        Option<bool> json = CommandParts.Json();
        Command command = new("pull", Description) { type, facet, allClosed, query, project, dryRun, maximum, emulator, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string folder = ProjectFolder.Find(parsed.GetValue(project), console);
            KnownMembers members = await ProjectFiles.ReadMembersAsync([folder], console, cancellationToken).ConfigureAwait(false);
            PullRequest request = new()
            {
                Folder = folder,
                Targets = Choose(parsed.GetValue(type), parsed.GetValue(facet), parsed.GetValue(allClosed), members),
                Query = Check(parsed.GetValue(query)),
                IsDryRun = parsed.GetValue(dryRun) || parsed.GetValue(emulator),
            };
            int? allowed = CommandParts.Check(parsed.GetValue(maximum));
            await using ServiceConnection connection =
                await ServiceConnection.OpenAsync(parsed.GetValue(emulator), console, cancellationToken).ConfigureAwait(false);
            connection.Calls.Maximum = allowed;
            using TargetingEntitiesClient client = connection.CreateEntities();
            Pull pull = new(request, new EntityService(client), connection.Calls, console);
            return await pull.RunAsync(parsed.GetValue(json), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static IReadOnlyList<PullTarget> Choose(string? type, string? facet, bool allClosed, KnownMembers members)
    {
        if ((type is null ? 0 : 1) + (facet is null ? 0 : 1) + (allClosed ? 1 : 0) != 1)
        {
            throw new UnusableInputException("Pass one of an entity type, --facet and --all-closed.");
        }

        if (allClosed)
        {
            return [.. EntityTypeName.All.Where(static type => type.IsComplete).Select(static type => new PullTarget(type, null))];
        }

        if (type is not null)
        {
            return [new PullTarget(EntityTypeName.Find(type), null)];
        }

        TargetingFacet named = FacetName.Find(facet!, members);
        return named.EntityTypes.Count > 0
            ? [.. named.EntityTypes.Select(entityType => new PullTarget(entityType, named))]
            : throw new UnusableInputException($"The catalog has no entity type for the values of {named.Urn}.");
    }

    private static string? Check(string? query) =>
        query is null || !string.IsNullOrWhiteSpace(query) ? query : throw new UnusableInputException("--query is empty. Pass the beginning of a name.");
}
