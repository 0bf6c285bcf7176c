using AudienceTyped.Definitions.Documents;
using AudienceTyped.Definitions.Locks;
using AudienceTyped.Definitions.Members;

namespace AudienceTyped.Definitions.Merging;

/// <summary>
/// Brings rows up to what the service lists. What the user wrote since the last pull wins; a value that vanished is retired; no row is deleted.
/// </summary>
/// <param name="target">The file that gets new rows.</param>
/// <param name="documents">All files with values of the type, the target among them.</param>
/// <param name="findLocked">What the service last said of an id; null if it said nothing.</param>
internal sealed class PulledMerge(DefinitionDocument target, IReadOnlyList<DefinitionDocument> documents, Func<string, LockedValue?> findLocked)
{
    private const string Retired = "retired";

    private readonly MergeReport _report = new();

    /// <summary>Whether a referenced catalog has an id.</summary>
    public required Predicate<string> IsInCatalog { get; init; }

    /// <summary>What has an identifier outside of the target; null if nothing has.</summary>
    public required Func<string, string?> FindOwner { get; init; }

    /// <summary>Merges.</summary>
    /// <param name="values">What the service lists.</param>
    /// <param name="gone">The ids that the service does not know when they are requested.</param>
    /// <param name="cancellationToken">Stops the work; the documents are then useless.</param>
    public MergeReport Run(IReadOnlyList<PulledValue> values, IReadOnlySet<string> gone, CancellationToken cancellationToken)
    {
        Dictionary<string, DefinitionRow> rows = [];
        foreach (DefinitionRow row in documents.SelectMany(static document => document.Rows).Where(static row => !row.IsOpen))
        {
            rows.TryAdd(row.Id, row);
        }

        _report.Listed = values.Count;
        List<DefinitionRow> added = [];
        foreach (PulledValue value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.TryGetValue(value.Id, out DefinitionRow? row))
            {
                Update(row, value);
            }
            else if (IsInCatalog(value.Id))
            {
                _report.InCatalog++;
            }
            else if (FindNew(value) is { } created)
            {
                added.Add(created);
                target.Add(created);
            }
        }

        foreach (DefinitionRow row in rows.Values.Where(row => gone.Contains(row.Id) && row.ReplacedBy is null))
        {
            row.ReplacedBy = Retired;
            _report.Add(MergeKind.Retired, row, "the service no longer has it");
        }

        Name(added, cancellationToken);
        return _report;
    }

    private void Update(DefinitionRow row, PulledValue value)
    {
        LockedValue? before = findLocked(value.Id);
        if (row.ReplacedBy == Retired)
        {
            // The lock says that a merge has retired it; otherwise the user has.
            if (before is { IsGone: true })
            {
                row.ReplacedBy = null;
                _report.Add(MergeKind.Back, row, "the service has it again");
            }
            else
            {
                _report.Add(MergeKind.Kept, row, "the file says that it is retired, and the service has it");
            }
        }

        if (value.Name is not { } text || ValueName.Normalize(text, out _) is not { } name || name == row.Name)
        {
            return;
        }

        if (before is not null && before.Name == row.Name)
        {
            _report.Add(MergeKind.Renamed, row.Id, name, $"it was '{row.Name}'; the identifier stays");
            row.Name = name;
        }
        else
        {
            _report.Add(MergeKind.Kept, row, $"the service calls it '{name}'");
        }
    }

    private DefinitionRow? FindNew(PulledValue value)
    {
        // Pulled before and in no file: the user has deleted the row.
        if (findLocked(value.Id) is { Facets.Length: > 0, IsGone: false } before)
        {
            _report.Add(MergeKind.Kept, value.Id, before.Name, "its row was deleted, and stays so");
            return null;
        }

        string? problem = "the service gives it no name.";
        if (value.Name is null || ValueName.Normalize(value.Name, out problem) is not { } name)
        {
            _report.Add(MergeKind.LeftOut, value.Id, value.Name ?? "", problem!);
            return null;
        }

        return new DefinitionRow(value.Id) { Name = name };
    }

    private void Name(List<DefinitionRow> added, CancellationToken cancellationToken)
    {
        ILookup<DefinitionRow, string> left =
            MemberAssignment.Assign(target, added, FindOwner, cancellationToken).ToLookup(static left => left.Row, static left => left.Reason);
        foreach (DefinitionRow row in added)
        {
            _report.Add(MergeKind.Added, row, row.Member ?? "");
            foreach (string reason in left[row])
            {
                _report.Add(MergeKind.WithoutMember, row, reason);
            }
        }
    }
}
