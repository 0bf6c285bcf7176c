using AudienceTyped.Definitions.Documents;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Definitions.Members;

/// <summary>Gives rows without an identifier theirs. Where names collide the parent's name qualifies; what still collides is left to the maintainer.</summary>
internal sealed class MemberAssignment
{
    private readonly DefinitionDocument _document;
    private readonly Dictionary<string, DefinitionRow> _byId;
    private readonly Dictionary<string, DefinitionRow> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _kept;
    private readonly Func<string, string?> _findOwner;

    private MemberAssignment(DefinitionDocument document, Func<string, string?> findOwner)
    {
        _document = document;
        _findOwner = findOwner;
        _kept = new(
            [.. document.EntityType.Sets.Select(static set => set.Member), .. document.EntityType.Renamed.Select(static renamed => renamed.Member)],
            StringComparer.OrdinalIgnoreCase);
        _byId = document.Rows.Where(static row => !row.IsOpen).ToDictionary(static row => row.Id, StringComparer.Ordinal);
        foreach (DefinitionRow row in document.Rows)
        {
            if (row.Member is { } member)
            {
                _taken[member] = row;
            }
        }
    }

    /// <summary>Gives all rows without an identifier theirs, and reports those that get none.</summary>
    public static void Assign(DefinitionDocument document, RefreshReport report, CancellationToken cancellationToken)
    {
        DefinitionRow[] rows = [.. document.Rows.Where(static row => row.Member is null && !row.IsOpen)];
        foreach ((DefinitionRow row, string reason) in Assign(document, rows, static _ => null, cancellationToken))
        {
            report.Undecided(row, reason);
        }
    }

    /// <summary>Gives some rows an identifier.</summary>
    /// <param name="document">The file.</param>
    /// <param name="rows">The rows of it that have none.</param>
    /// <param name="findOwner">What has an identifier elsewhere: in the catalog, or in another file; null if nothing has.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The rows that got none, each with the reason.</returns>
    public static IReadOnlyList<(DefinitionRow Row, string Reason)> Assign(
        DefinitionDocument document, IReadOnlyCollection<DefinitionRow> rows, Func<string, string?> findOwner, CancellationToken cancellationToken) =>
        new MemberAssignment(document, findOwner).Assign([.. rows], cancellationToken);

    private (DefinitionRow Row, string Reason)[] Assign(List<DefinitionRow> left, CancellationToken cancellationToken)
    {

        // Again while one helps another: where one of two is qualified, the short name is free for the other.
        for (int before = int.MaxValue; left.Count < before;)
        {
            before = left.Count;
            AssignBy(Short, left, cancellationToken);
            AssignBy(Full, left, cancellationToken);
            AssignBy(Qualified, left, cancellationToken);
        }

        return [.. left.Select(row => (row, Explain(row)))];
    }

    private void AssignBy(Func<DefinitionRow, string> derive, List<DefinitionRow> left, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (IGrouping<string, DefinitionRow> group in left.GroupBy(derive, StringComparer.OrdinalIgnoreCase).ToList())
        {
            if (group.Key.Length > 0 && !_taken.ContainsKey(group.Key) && FindProblem(group.Key) is null && FindHolder([.. group]) is { } row)
            {
                row.Member = derive(row);
                _taken.Add(row.Member, row);
                left.Remove(row);
            }
        }
    }

    /// <summary>
    /// The row of a group that may be called so without being taken for another: the only one, the only one that drops nothing of its name, or the one that
    /// holds all others.
    /// </summary>
    private DefinitionRow? FindHolder(List<DefinitionRow> group)
    {
        if (group.Count == 1)
        {
            return group[0];
        }

        List<DefinitionRow> whole = [.. group.Where(row => Own(row) == row.Name)];
        return whole.Count == 1 ? whole[0] : group.Find(row => group.TrueForAll(other => IsWithin(other, row)));
    }

    private bool IsWithin(DefinitionRow row, DefinitionRow other)
    {
        DefinitionRow? step = row;
        for (int steps = 0; step is not null && steps < _byId.Count; step = Parent(step), steps++)
        {
            if (step == other)
            {
                return true;
            }
        }

        return false;
    }

    private string Short(DefinitionRow row)
    {
        string member = MemberName.Derive(MemberName.WithoutAcronyms(Own(row)));
        return member.Length > 0 || _document.EntityType.IdForm != IdForm.Range || !EntityId.TryParse(row.Id, IdForm.Range, out EntityId id)
            ? member
            : MemberName.OfRange(id.Packed);
    }

    private string Full(DefinitionRow row) => MemberName.Derive(Own(row));

    private string Qualified(DefinitionRow row) => Parent(row) is { } parent && Short(row) is { Length: > 0 } own ? own + Short(parent) : "";

    // What follows the comma in "Alabama, United States" is the parent's name: the container, and no part of the name.
    private string Own(DefinitionRow row) =>
        Parent(row) is { } parent && row.Name.EndsWith(", " + parent.Name, StringComparison.Ordinal) ? row.Name[..^(parent.Name.Length + 2)] : row.Name;

    private DefinitionRow? Parent(DefinitionRow row) => row.Parent is { } id ? _byId.GetValueOrDefault(id) : null;

    private string? FindProblem(string member) =>
        EntityMembers.FindProblem(member, _document.EntityType.Name)
            ?? (_kept.Contains(member) ? "a set, or a value before it was renamed, is called so" : null)
            ?? (_findOwner(member) is { } owner ? $"{owner} is called so" : null);

    private string Explain(DefinitionRow row)
    {
        string member = Short(row);
        return member.Length == 0
            ? "no identifier can be told from its name"
            : FindProblem(member) is { } problem
                ? $"it cannot be called {member}, as {problem}"
                : _taken.TryGetValue(member, out DefinitionRow? other)
                    ? $"{member} is {other.Id}, {other.Name}, already"
                    : $"{member} would be another row without an identifier too";
    }
}
