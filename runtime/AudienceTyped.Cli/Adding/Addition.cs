using System.Globalization;
using AudienceTyped.Catalogs;
using AudienceTyped.Definitions;
using AudienceTyped.Definitions.Editing;
using AudienceTyped.Definitions.Locks;
using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Cli;

/// <summary>Adds values to a project: finds them, writes rows and the lock, and says what became of each.</summary>
internal sealed class Addition(AddRequest request, EntityService service, ToolConsole console)
{
    private const int Attempts = 5;

    public async Task<int> RunAsync(bool isJson, CancellationToken cancellationToken)
    {
        DefinitionProject project = await ProjectFolder.ReadAsync(request.Folder, cancellationToken).ConfigureAwait(false);
        List<(TargetingEntityType Type, ValueFinding Finding)> found = [];
        foreach ((TargetingEntityType type, IReadOnlyList<NamedValue> named) in Group(project, cancellationToken))
        {
            ValueFinder finder = new(service);
            IReadOnlyList<ValueFinding> findings = await Patience
                .WaitAsync(finder.FindAsync(type, named, report: null, cancellationToken), $"Asking LinkedIn for {named.Count} values.", console, cancellationToken)
                .ConfigureAwait(false);
            found.AddRange(findings.Select(finding => (type, finding)));
        }

        (IReadOnlyList<AddedValue> added, IReadOnlyDictionary<string, string> changes, DefinitionProject before) =
            await WriteAsync(found, cancellationToken).ConfigureAwait(false);
        return await new AdditionReport(request, console).WriteAsync(added, changes, before, isJson).ConfigureAwait(false);
    }

    // Of rows without an id, what the row calls the value is its name.
    private IEnumerable<(TargetingEntityType Type, IReadOnlyList<NamedValue> Named)> Group(DefinitionProject project, CancellationToken cancellationToken)
    {
        if (request.Names.Count > 0)
        {
            return [(request.Type!, [.. request.Names.Select(name => NamedValue.Read(request.Type!, name))])];
        }

        return new ProjectEdit(project, cancellationToken).FindOpenRows(request.Type?.Name)
            .GroupBy(static open => open.TypeName)
            .Select(static ofType => (EntityTypeName.Find(ofType.Key), (IReadOnlyList<NamedValue>)[.. ofType.Select(static open => new NamedValue(open.Row.Name, null)).Distinct()]));
    }

    private async Task<(IReadOnlyList<AddedValue> Added, IReadOnlyDictionary<string, string> Changes, DefinitionProject Before)> WriteAsync(
        IReadOnlyList<(TargetingEntityType Type, ValueFinding Finding)> found, CancellationToken cancellationToken)
    {
        using EditTurn turn = await EditTurn.TakeAsync(request.Folder, cancellationToken).ConfigureAwait(false);
        for (int attempt = 1; ; attempt++)
        {
            // Read again at each attempt: an editor may have saved a file in the meantime.
            DefinitionProject project = await ProjectFolder.ReadAsync(request.Folder, cancellationToken).ConfigureAwait(false);
            ProjectEdit edit = new(project, cancellationToken);
            List<AddedValue> added = [.. Apply(edit, found)];
            if (request.IsDryRun || await edit.SaveAsync().ConfigureAwait(false))
            {
                if (!request.IsDryRun)
                {
                    await ProjectLock.UpdateAsync(request.Folder, locked => Note(locked, found), cancellationToken).ConfigureAwait(false);
                }

                return (added, edit.Changes, project);
            }

            if (attempt == Attempts)
            {
                throw new IOException("The files of the project change while they are written. Close what changes them, and run the command again.");
            }
        }
    }

    private IEnumerable<AddedValue> Apply(ProjectEdit edit, IReadOnlyList<(TargetingEntityType Type, ValueFinding Finding)> found)
    {
        ILookup<(string, string), OpenRow> open = request.Names.Count > 0
            ? Enumerable.Empty<OpenRow>().ToLookup(static row => ("", ""))
            : edit.FindOpenRows(request.Type?.Name).ToList().ToLookup(static row => (row.TypeName, row.Row.Name));
        foreach ((TargetingEntityType type, ValueFinding finding) in found)
        {
            if (finding.Value is not { } value)
            {
                yield return new AddedValue(finding, null);
            }
            else if (request.Names.Count > 0)
            {
                yield return new AddedValue(finding, edit.Add(type.Name, IdOf(value.Urn, type), value.Name, request.Member));
            }
            else
            {
                foreach (OpenRow row in open[(type.Name, finding.Named.Text)])
                {
                    yield return new AddedValue(finding, edit.Resolve(row, IdOf(value.Urn, type), value.Name));
                }
            }
        }
    }

    private void Note(ValueLock locked, IReadOnlyList<(TargetingEntityType Type, ValueFinding Finding)> found)
    {
        foreach ((TargetingEntityType type, ValueFinding finding) in found)
        {
            if (finding.Value is { } value)
            {
                locked.Set(ProjectLock.Describe(type, value.Urn, value.Name, console.TimeProvider));
            }
        }
    }

    private static string IdOf(Urn urn, TargetingEntityType type) => urn.ToString()[type.UrnPrefix.Length..];
}
