using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The identifiers that rows have got, and the rows that get none because another row has theirs.</summary>
internal sealed class TakenMembers(List<EntityRow> rows, string entityType, HashSet<string> kept, ProblemList problems, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, EntityRow> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<EntityRow> _left = [];

    private readonly Lazy<HashSet<string>> _written = new(
        () => new HashSet<string>(rows.Until(cancellationToken).Select(static row => row.PinnedMember.Text), StringComparer.Ordinal));

    public bool Contains(string member) => _taken.ContainsKey(member);

    /// <summary>Whether the row has an identifier.</summary>
    public bool Has(EntityRow row) => !_left.Contains(row);

    public void LeaveOut(EntityRow row) => _left.Add(row);

    /// <summary>Takes the identifier of a row, or reports that another row has it.</summary>
    public bool Take(EntityRow row, TextSpan span)
    {
        if (_taken.TryGetValue(row.Member, out EntityRow? other))
        {
            problems.Add(new DefinitionProblem(DefinitionDiagnostics.DuplicateIdentifier, span, row.Member, other.Id.Text)
            {
                Properties = ProblemProperties.Of(ProblemProperties.Identifier, problems.IsFull ? null : FindFree(row)),
            });
            _left.Add(row);
            return false;
        }

        _taken.Add(row.Member, row);
        return true;
    }

    // As names that collide are derived: with the id, so that the rows above and below have no part in it.
    private string? FindFree(EntityRow row)
    {
        string candidate = EntityMembers.AppendId(row.Member, row);
        bool isTaken = Contains(candidate) || kept.Contains(candidate) || _written.Value.Contains(candidate);
        return isTaken || EntityMembers.FindProblem(candidate, entityType) is not null ? null : candidate;
    }
}
