using System.CommandLine;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary><c>audience diff</c>: what the service says otherwise than the definition files.</summary>
internal static class DiffCommand
{
    private const string Description = """
        Compares the definition files of a project with LinkedIn: breaking (a value is gone, or its id has another meaning), dangerous (renamed, moved),
        safe (added, back). It writes no file. The exit code is 2 if there is a difference.

        With a type, its values are listed, so that new ones are found, and those of the catalog are compared too. Without one, the values of the files are
        asked back by their URNs. --locked compares with audience.lock, without the network.

        Examples:
          audience diff
          audience diff Seniority --markdown
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string?> type = new("type") { Description = "The entity type: Skill.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> project = CommandParts.Project();
        Option<bool> locked = CommandParts.Locked();
        Option<bool> markdown = CommandParts.Markdown();
        Option<int?> maximum = CommandParts.MaximumCalls();
        Option<bool> emulator = CommandParts.Emulator();
        Option<bool> json = CommandParts.Json();
        Command command = new("diff", Description) { type, project, locked, markdown, maximum, emulator, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string folder = ProjectFolder.Find(parsed.GetValue(project), console);
            TargetingEntityType? ofType = parsed.GetValue(type) is { } name ? EntityTypeName.Find(name) : null;
            DifferenceReport report = new(folder, CommandParts.ReadForm(parsed.GetValue(json), parsed.GetValue(markdown)), console);
            int? allowed = CommandParts.Check(parsed.GetValue(maximum));
            FileDifference difference = await FileDifference.ReadAsync(folder, ofType, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(locked))
            {
                VetResult offline = await difference.CompareAsync(difference.Locked, cancellationToken).ConfigureAwait(false);
                return await report.WriteAsync(offline.Differences, offline.Compared, notAsked: 0).ConfigureAwait(false);
            }

            await using ServiceConnection connection =
                await ServiceConnection.OpenAsync(parsed.GetValue(emulator), console, cancellationToken).ConfigureAwait(false);
            connection.Calls.Maximum = allowed;
            using TargetingEntitiesClient client = connection.CreateEntities();
            EntityService service = new(client);
            INameSource asked = new ServiceNameSource(service, connection.Calls, console);
            INameSource source = asked;
            await ListingProgress.RunAsync(console, async progress =>
            {
                if (ofType is not null)
                {
                    source = await ListedNameSource.ReadAsync(ofType, service, asked, progress, connection.Calls, cancellationToken).ConfigureAwait(false)
                        ?? asked;
                }
            }).ConfigureAwait(false);
            VetResult result = await difference.CompareAsync(source, cancellationToken).ConfigureAwait(false);
            return await report.WriteAsync(result.Differences, result.Compared, result.NotAsked).ConfigureAwait(false);
        });
        return command;
    }
}
