using AudienceTyped.Definitions.Documents;
using AudienceTyped.Definitions.Locks;
using AudienceTyped.Definitions.Members;
using AudienceTyped.Definitions.Merging;
using AudienceTyped.Definitions.Projects;
using AudienceTyped.Generator.Definitions.Entities;

namespace AudienceTyped.Definitions.Editing;

/// <summary>Changes to the files of a project, which are written together or not at all.</summary>
internal sealed class ProjectEdit(DefinitionProject project, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, DefinitionDocument> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    /// <summary>The changed files with their texts.</summary>
    public IReadOnlyDictionary<string, string> Changes =>
        _changed.ToDictionary(static path => path, path => _documents[path].ToString(), StringComparer.Ordinal);

    /// <summary>The rows of a file that have no id yet, of one type or of all.</summary>
    public IEnumerable<OpenRow> FindOpenRows(string? typeName) =>
        from file in project.Files
        where file.Text.Contains(UnresolvedRows.Id, StringComparison.Ordinal) && file.TypeName is { } name && name == (typeName ?? name)
        from row in Open(file).Rows
        where row.IsOpen
        select new OpenRow(file.Path, file.TypeName!, row);

    /// <summary>Adds a value to the nearest file of its type, or to a new file; one that the project or its catalog has is left alone.</summary>
    /// <param name="typeName">The entity type.</param>
    /// <param name="id">The id.</param>
    /// <param name="name">The name, as the service has it.</param>
    /// <param name="member">The identifier; null for one that is derived from the name.</param>
    /// <exception cref="RefusedInputException">The generator would leave out a row of the file.</exception>
    public EditOutcome Add(string typeName, string id, string name, string? member)
    {
        if (FindPresent(typeName, id) is { } present)
        {
            return present;
        }

        if (ValueName.Normalize(name, out string? problem) is not { } written)
        {
            return EditOutcome.Refuse(problem!);
        }

        string path = ChooseFile(typeName);
        DefinitionDocument document = _documents[path];
        DefinitionRow row = new(id) { Name = written, Member = member };
        document.Add(row);
        EditOutcome outcome = Settle(path, document, row, typeName);
        if (outcome.Kind == EditKind.Refused)
        {
            document.Remove(row);
        }

        return outcome;
    }

    /// <summary>Gives a row its id, and the name that the service has.</summary>
    public EditOutcome Resolve(OpenRow open, string id, string name)
    {
        if (FindPresent(open.TypeName, id) is { } present)
        {
            return EditOutcome.Refuse($"{present.Member} is {name} ({id}) already. Delete the row.");
        }

        if (ValueName.Normalize(name, out string? problem) is not { } written)
        {
            return EditOutcome.Refuse(problem!);
        }

        (string idBefore, string nameBefore, string? memberBefore) = (open.Row.Id, open.Row.Name, open.Row.Member);
        (open.Row.Id, open.Row.Name) = (id, written);
        EditOutcome outcome = Settle(open.Path, _documents[open.Path], open.Row, open.TypeName);
        if (outcome.Kind == EditKind.Refused)
        {
            (open.Row.Id, open.Row.Name, open.Row.Member) = (idBefore, nameBefore, memberBefore);
        }

        return outcome;
    }

    /// <summary>The member of a value that the project or its catalog has; null if neither has it.</summary>
    public EditOutcome? FindPresent(string typeName, string id)
    {
        if (project.Values.FirstOrDefault(value => value.TypeName == typeName && value.Id == id) is { } own)
        {
            return new EditOutcome(EditKind.InProject, $"{typeName}.{own.Member}", own.Path, null);
        }

        if (!DefinesType(typeName) && project.Referenced.FindValue(typeName, id) is { } known)
        {
            return new EditOutcome(EditKind.InCatalog, $"{typeName}.{known.Member}", null, null);
        }

        // What was added a moment ago is in the documents only.
        foreach (string path in _changed)
        {
            DefinitionDocument document = _documents[path];
            if (document.EntityType.Name == typeName && document.Rows.FirstOrDefault(row => row.Id == id) is { } added)
            {
                return new EditOutcome(EditKind.InProject, $"{typeName}.{added.Member}", path, null);
            }
        }

        return null;
    }

    /// <summary>Brings the rows of a type up to what the service lists.</summary>
    /// <param name="typeName">The entity type.</param>
    /// <param name="values">What the service lists.</param>
    /// <param name="gone">The ids that the service does not know when they are requested.</param>
    /// <param name="findLocked">What the service last said of an id; null if it said nothing.</param>
    public MergeReport Merge(
        string typeName, IReadOnlyList<PulledValue> values, IReadOnlySet<string> gone, Func<string, LockedValue?> findLocked)
    {
        ProjectFile[] files = [.. project.Files.Where(file => file.TypeName == typeName)];
        string target = files.Length > 0 ? files[0].Path : ChooseFile(typeName);
        Dictionary<string, DefinitionDocument> documents = files.ToDictionary(static file => file.Path, Open);
        documents.TryAdd(target, _documents[target]);
        Dictionary<string, string> owners = project.Values.Where(value => value.TypeName == typeName && value.Path != target)
            .GroupBy(static value => value.Member).ToDictionary(static values => values.Key, static values => $"{values.First().Name} ({values.First().Id})");
        bool definesType = DefinesType(typeName);
        PulledMerge merge = new(_documents[target], [.. documents.Values], findLocked)
        {
            IsInCatalog = id => !definesType && project.Referenced.FindValue(typeName, id) is not null,
            FindOwner = member => owners.TryGetValue(member, out string? owner) ? owner
                : !definesType && project.Referenced.FindMember(typeName, member) is { } known ? $"{known.Name} ({known.Id}) of the catalog" : null,
        };
        MergeReport report = merge.Run(values, gone, cancellationToken);
        _changed.UnionWith(documents.Where(document => document.Value.ToString() != project.Files.FirstOrDefault(file => file.Path == document.Key)?.Text)
            .Where(document => document.Key != target || files.Length > 0 || report.Count(MergeKind.Added) > 0)
            .Select(static document => document.Key));
        return report;
    }

    /// <summary>Writes the changes. False if somebody else changed a file meanwhile: then nothing is written, and the edit has to be made anew.</summary>
    public async Task<bool> SaveAsync()
    {
        DefinitionProject changed = project.With(Changes);
        if (ProjectProblems.FindFirst(project, changed, cancellationToken) is { } problem)
        {
            throw new RefusedInputException(problem);
        }

        foreach ((string path, string text) in Changes)
        {
            string? before = project.Files.FirstOrDefault(file => file.Path == path)?.Text;
            if (!await DefinitionStorage.TryReplaceAsync(path, before, text, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    private EditOutcome Settle(string path, DefinitionDocument document, DefinitionRow row, string typeName)
    {
        string? problem = row.Member is { } given
            ? EntityMembers.FindProblem(given, typeName) is { } unusable
                ? $"'{given}' cannot be its member, as {unusable}."
                : FindOwner(typeName, given, row) is { } owner ? $"{typeName}.{given} is {owner} already." : null
            : MemberAssignment.Assign(document, [row], member => FindOwner(typeName, member, row), cancellationToken) is [var left, ..]
                ? $"it has no identifier: {left.Reason}."
                : null;
        if (problem is not null)
        {
            return EditOutcome.Refuse(problem + " Choose one with --member.");
        }

        _changed.Add(path);
        return new EditOutcome(EditKind.Written, $"{typeName}.{row.Member}", path, null);
    }

    // What is derived for other rows counts as well, so that none of them is renamed.
    private string? FindOwner(string typeName, string member, DefinitionRow row) =>
        project.Values.FirstOrDefault(value => value.TypeName == typeName && value.Member == member && value.Id != row.Id) is { } own
            ? $"{own.Name} ({own.Id})"
            : !DefinesType(typeName) && project.Referenced.FindMember(typeName, member) is { } known
                ? $"{known.Name} ({known.Id}) of the catalog"
                : _changed.SelectMany(path => _documents[path].Rows.Where(other => _documents[path].EntityType.Name == typeName && other != row))
                    .FirstOrDefault(other => other.Member == member) is { } added ? $"{added.Name} ({added.Id})" : null;

    private bool DefinesType(string typeName) =>
        project.Files.Any(file => file.TypeName == typeName && project.FindReferenced(file) is null);

    private string ChooseFile(string typeName)
    {
        foreach (ProjectFile file in project.Files.Where(file => file.TypeName == typeName))
        {
            if (!Open(file).HasSelection)
            {
                return file.Path;
            }
        }

        string path = Path.Combine(project.Folder, typeName + EntityFileParser.Extension);
        if (_documents.ContainsKey(path))
        {
            return path;
        }

        if (project.Files.Any(file => file.Path == path) || File.Exists(path))
        {
            throw new RefusedInputException($"{path}: '#only' selects some of its rows, so that a new row might be left out. Move the rows that are read to a file without it.");
        }

        string head = $"#extend {typeName}\n# {string.Join('\t', EntityColumns.Names.Split(", ").Take(EntityColumns.Name + 1))}\n";
        _documents[path] = DefinitionDocument.Read(head, cancellationToken, Referenced(typeName));
        return path;
    }

    private Generator.Model.ReferencedEntityType Referenced(string typeName) => project.Referenced.Find(typeName)
        ?? throw new RefusedInputException($"neither the project nor its catalog has the entity type {typeName}.");

    private DefinitionDocument Open(ProjectFile file)
    {
        if (!_documents.TryGetValue(file.Path, out DefinitionDocument? document))
        {
            try
            {
                document = DefinitionDocument.Read(file.Text, cancellationToken, project.FindReferenced(file));
            }
            catch (RefusedInputException exception)
            {
                throw new RefusedInputException($"{file.Path}: {exception.Message}");
            }

            _documents.Add(file.Path, document);
        }

        return document;
    }
}
