using System.CommandLine;

namespace AudienceTyped.Cli;

/// <summary><c>audience vet</c>: whether the ids of a solution are what its names say.</summary>
internal static class VetCommand
{
    private const string Description = """
        Asks LinkedIn what it calls the ids that a solution uses, in definition files and in C#, and reports each that has another name, with file and line.

        In C# it finds members (Skill.Python), FromId with literals, and URNs in texts. A comment beside an id is wrong if it is the whole name of another value.
        The answers are noted in audience.lock beside each project file; --locked compares with it, without the network, as in continuous integration.
        The exit code is 2 if there is a difference.

        Examples:
          audience vet
          audience vet --locked --markdown
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string?> folder = new("folder") { Description = "The folder of the solution or project; without it, the nearest at or above this folder.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> locked = CommandParts.Locked();
        Option<bool> markdown = CommandParts.Markdown();
        Option<int?> maximum = CommandParts.MaximumCalls();
        Option<bool> emulator = CommandParts.EmulatorWithoutWriting();
        Option<bool> json = CommandParts.Json();
        Command command = new("vet", Description) { folder, locked, markdown, maximum, emulator, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string root = SolutionFolder.Find(parsed.GetValue(folder), console);
            DifferenceReport report = new(root, CommandParts.ReadForm(parsed.GetValue(json), parsed.GetValue(markdown)), console);
            int? allowed = CommandParts.Check(parsed.GetValue(maximum));
            VettedSolution solution = await VettedSolution.ReadAsync(root, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(locked))
            {
                VetResult offline = await new Vet(solution, new LockNameSource(solution.Locks), console).RunAsync(cancellationToken).ConfigureAwait(false);
                return await report.WriteAsync(offline.Differences, offline.Compared, notAsked: 0).ConfigureAwait(false);
            }

            await using ServiceConnection connection =
                await ServiceConnection.OpenAsync(parsed.GetValue(emulator), console, cancellationToken).ConfigureAwait(false);
            connection.Calls.Maximum = allowed;
            using TargetingEntitiesClient client = connection.CreateEntities();
            Vet vet = new(solution, new ServiceNameSource(new EntityService(client), connection.Calls, console), console);
            VetResult result = await vet.RunAsync(cancellationToken).ConfigureAwait(false);
            if (!connection.IsSynthetic)
            {
                await vet.NoteAsync(result, cancellationToken).ConfigureAwait(false);
            }

            return await report.WriteAsync(result.Differences, result.Compared, result.NotAsked).ConfigureAwait(false);
        });
        return command;
    }
}
