using System.CommandLine;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary><c>audience add</c>: rows for values, once it is certain which are meant.</summary>
internal static class AddCommand
{
    private const string Description = """
        Adds values to the definition files of a project, so that code can name them: Skill.Kubernetes.

        A value is named by its whole name, its id or its URN. The tool searches LinkedIn for the name, and then requests the name of the URN that it found; only
        when both agree and no other value has the name, a row is written. Otherwise the candidates are listed, and the exit code is 2.

        Examples:
          audience add Skill Kubernetes Terraform
          audience add Organization urn:li:organization:1035
          audience add --resolve
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> words = new("type names")
        {
            Description = "The entity type (Skill) and the names, ids or URNs. With --resolve the type alone, or nothing.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<bool> resolve = new("--resolve") { Description = "Find the ids of all rows whose id is '?'." };
        Option<string?> member = new("--member") { Description = "The C# identifier of the value; without it, it is derived from the name." };
        Option<string?> project = CommandParts.Project();
        Option<bool> dryRun = CommandParts.DryRun();
        Option<int?> maximum = CommandParts.MaximumCalls();
        Option<bool> emulator = CommandParts.EmulatorWithoutWriting();
        Option<bool> json = CommandParts.Json();
        Command command = new("add", Description) { words, resolve, member, project, dryRun, maximum, emulator, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string[] given = parsed.GetValue(words) ?? [];
            AddRequest request = new()
            {
                Folder = ProjectFolder.Find(parsed.GetValue(project), console),
                Type = given.Length > 0 ? EntityTypeName.Find(given[0]) : null,
                Names = [.. given.Skip(1)],
                Member = parsed.GetValue(member),
                IsDryRun = parsed.GetValue(dryRun) || parsed.GetValue(emulator),
            };
            Check(request, parsed.GetValue(resolve));
            await using ServiceConnection connection =
                await ServiceConnection.OpenAsync(parsed.GetValue(emulator), console, cancellationToken).ConfigureAwait(false);
            connection.Calls.Maximum = CommandParts.Check(parsed.GetValue(maximum));
            using TargetingEntitiesClient client = connection.CreateEntities();
            Addition addition = new(request, new EntityService(client), console);
            return await addition.RunAsync(parsed.GetValue(json), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static void Check(AddRequest request, bool resolves)
    {
        if (resolves ? request.Names.Count > 0 : request.Names.Count == 0)
        {
            throw new UnusableInputException(resolves
                ? "--resolve takes the names from the rows. Leave the names out."
                : "Pass an entity type and at least one name: audience add Skill Kubernetes.");
        }

        if (request.Member is not null && request.Names.Count != 1)
        {
            throw new UnusableInputException("--member is for one value. Pass one name with it.");
        }
    }
}
