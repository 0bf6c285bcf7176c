using AudienceTyped.Catalogs;
using AudienceTyped.Definitions.Locks;
using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Cli;

/// <summary>Compares the values of definition files, and of the catalog, with what the service, or the lock, calls them.</summary>
internal sealed class FileDifference
{
    private readonly DefinitionProject _project;
    private readonly ValueLock _lock;
    private readonly TargetingEntityType? _type;
    private readonly (ProjectValue Value, TargetingEntityType Type)[] _rows;

    private FileDifference(DefinitionProject project, ValueLock locked, TargetingEntityType? type)
    {
        (_project, _lock, _type) = (project, locked, type);
        _rows =
        [
            .. from value in project.Values
               join known in EntityTypeName.All on value.TypeName equals known.Name
               where type is null || known.Name == type.Name
               select (value, known),
        ];
    }

    /// <summary>The lock of the project.</summary>
    public INameSource Locked => new LockNameSource(new Dictionary<string, ValueLock> { [_project.Folder] = _lock });

    /// <summary>Reads a project.</summary>
    public static async Task<FileDifference> ReadAsync(string folder, TargetingEntityType? type, CancellationToken cancellationToken) => new(
        await ProjectFolder.ReadAsync(folder, cancellationToken).ConfigureAwait(false),
        await ProjectLock.ReadAsync(folder, cancellationToken).ConfigureAwait(false),
        type);

    /// <summary>Finds what is said otherwise.</summary>
    public async Task<VetResult> CompareAsync(INameSource source, CancellationToken cancellationToken)
    {
        HashSet<string> ofFiles = [.. _rows.Select(static row => row.Value.Urn)];
        IEnumerable<Urn> known = _type?.Known ?? [];
        string[] ofCatalog =
            [.. known.Where(urn => _type!.FindName(urn) is not null).Select(static urn => urn.ToString()).Where(urn => !ofFiles.Contains(urn))];
        CheckedUrn[] urns =
        [
            .. _rows.Select(row => new CheckedUrn(row.Value.Urn, row.Type, _project.Folder)),
            .. ofCatalog.Select(urn => new CheckedUrn(urn, _type!, _project.Folder)),
        ];
        IReadOnlyDictionary<string, NameAnswer> answers = await source.FindAsync(urns, cancellationToken).ConfigureAwait(false);
        var names = KnownNames.Of(urns, answers);
        foreach ((string urn, string? name) in (source as ListedNameSource)?.Listed ?? new Dictionary<string, string?>())
        {
            names.Add(_type!, urn, name ?? "");
        }

        RowComparison comparison = new(answers, names);
        return new VetResult(urns, answers, [
            .. _rows.Select(row => comparison.Compare(row.Value, row.Type)).OfType<ValueDifference>(),
            .. ofCatalog.Select(urn => CompareCatalog(urn, answers[urn], comparison)).OfType<ValueDifference>(),
            .. FindAdded(source, urns),
        ]);
    }

    private ValueDifference? CompareCatalog(string urn, NameAnswer answer, RowComparison comparison)
    {
        string name = _type!.FindName(Urn.Parse(urn))!;
        bool isRetired = _type.IsRetired(Urn.Parse(urn).Key);
        return answer.Kind switch
        {
            NameAnswerKind.Gone when !isRetired => new(DifferenceKind.Gone, urn, _type.Name, null, name, null),
            NameAnswerKind.Known when !isRetired && answer.Name is { Length: > 0 } now => comparison.CompareNames(_type, urn, _type.Name, null, name, now),
            _ => null,
        };
    }

    private IEnumerable<ValueDifference> FindAdded(INameSource source, CheckedUrn[] urns)
    {
        HashSet<string> known = [.. urns.Select(static urn => urn.Urn)];
        return ((source as ListedNameSource)?.Listed ?? new Dictionary<string, string?>()).Where(listed => !known.Contains(listed.Key))
            .Select(listed => new ValueDifference(DifferenceKind.Added, listed.Key, _type!.Name, null, null, listed.Value ?? "(no name)"));
    }
}
