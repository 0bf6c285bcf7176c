using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>Rows of values whose ids are still to be found. They add nothing, but they keep their identifiers, so that an id renames nothing.</summary>
internal static class UnresolvedRows
{
    /// <summary>What such a row has in the place of its id. It is an id in no form.</summary>
    public const string Id = "?";

    /// <summary>The identifiers that the rows will have, so that no other row gets one of them unasked.</summary>
    public static IEnumerable<string> MembersOf(IEnumerable<EntityRow> unresolved) =>
        unresolved.Select(MemberOf).Where(static member => member.Length > 0);

    /// <summary>Reports each row, and tells what they will add.</summary>
    /// <param name="unresolved">The rows without an id.</param>
    /// <param name="rows">The rows that are read.</param>
    /// <param name="entityType">The type that will have the members.</param>
    /// <param name="outer">The values of the referenced catalog.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IReadOnlyList<UnresolvedValue> Settle(
        List<EntityRow> unresolved, List<EntityRow> rows, string entityType, OuterValues outer, ProblemList problems, CancellationToken cancellationToken)
    {
        var values = new List<UnresolvedValue>();
        if (unresolved.Count == 0)
        {
            return values;
        }

        var idsByMember = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (EntityRow row in rows.Until(cancellationToken))
        {
            idsByMember[row.Member] = row.Id.Text;
        }

        foreach (EntityRow row in unresolved.Until(cancellationToken))
        {
            string member = MemberOf(row);
            string name = Excerpt.Of(row.Name.Text);
            if (member.Length > 0 && idsByMember.TryGetValue(member, out string? taken))
            {
                problems.Add(DefinitionDiagnostics.DuplicateIdentifier, row.Spans.Member, member, taken);
            }
            else if (outer.FindByName(row.Name.Text) is { } known)
            {
                problems.Add(DefinitionDiagnostics.ValueIsReferenced, row.IdSpan, name, $"{entityType}.{known.Member}");
            }
            else
            {
                problems.Add(DefinitionDiagnostics.UnresolvedId, row.IdSpan, member.Length > 0 ? $"'{entityType}.{member}'" : "a member", name);
                values.Add(new UnresolvedValue(member, row.Name.Text));
                idsByMember[member] = Id;
            }
        }

        return values;
    }

    // Empty where nothing can be derived without the id.
    private static string MemberOf(EntityRow row) => row.PinnedMember.TextOrNull ?? Identifiers.Derive(row.Name.Text);
}
