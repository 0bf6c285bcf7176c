using AudienceTyped.Catalogs;
using AudienceTyped.Definitions.Editing;
using AudienceTyped.Definitions.Locks;
using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Cli;

/// <summary>Adds values to a project: finds them, writes rows and the lock, and says what became of each.</summary>
internal sealed class Addition(AddRequest request, EntityService service, ToolConsole console)
{
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

        List<AddedValue> added = [];
        ProjectChange change = await ProjectChange.MakeAsync(
            request.Folder,
            request.IsDryRun,
            (edit, _) => added = [.. Apply(edit, found)],
            locked => Note(locked, added),
            cancellationToken).ConfigureAwait(false);
        return await new AdditionReport(request, console).WriteAsync(added, change, isJson).ConfigureAwait(false);
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
            .Select(static ofType => (EntityTypeName.Find(ofType.Key), Named: ofType.Select(static open => new NamedValue(open.Row.Name, null)).Distinct()))
            .Select(static ofType => (ofType.Item1, (IReadOnlyList<NamedValue>)[.. ofType.Named]));
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

    // What no row could have is not of the project.
    private void Note(ValueLock locked, IReadOnlyList<AddedValue> added)
    {
        foreach (CertainValue value in added.Where(static value => value.Problem is null).Select(static value => value.Finding.Value!))
        {
            locked.Set(ProjectLock.Describe(value.Urn, value.Name, value.FacetName, console.TimeProvider));
        }
    }

    private static string IdOf(Urn urn, TargetingEntityType type) => urn.ToString()[type.UrnPrefix.Length..];
}
