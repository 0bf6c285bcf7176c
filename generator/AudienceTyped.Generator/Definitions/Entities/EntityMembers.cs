
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>Gives each row its identifier: the pinned one, or one derived from its name.</summary>
internal static class EntityMembers
{
    /// <summary>The rows that have got an identifier; the others are reported.</summary>
    /// <param name="rows">All usable rows.</param>
    /// <param name="entityType">The type that has the members.</param>
    /// <param name="kept">Identifiers that no row gets without having it pinned.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static List<EntityRow> Assign(
        List<EntityRow> rows, string entityType, HashSet<string> kept, ProblemList problems, CancellationToken cancellationToken)
    {
        var taken = new TakenMembers(rows, entityType, kept, problems, cancellationToken);
        foreach (EntityRow row in rows.Until(cancellationToken).Where(static row => !row.PinnedMember.IsEmpty))
        {
            row.Member = row.PinnedMember.Text;
            taken.Take(row, row.PinnedMember.Span);
        }

        List<EntityRow> unpinned = [.. rows.Until(cancellationToken).Where(static row => row.PinnedMember.IsEmpty)];
        if (unpinned.Count > 0)
        {
            Derive(rows, entityType, kept, taken, cancellationToken);
        }

        foreach (EntityRow row in unpinned.Until(cancellationToken))
        {
            if (FindProblem(row.Member, entityType) is { } problem)
            {
                problems.Add(DefinitionDiagnostics.UnusableIdentifier, row.Name.Span, Excerpt.Of(row.Member), problem);
                taken.LeaveOut(row);
            }
            else if (taken.Take(row, row.Name.Span))
            {
                problems.Add(new DefinitionProblem(DefinitionDiagnostics.UnpinnedIdentifier, row.Name.Span, Excerpt.Of(row.Name.Text), row.Member)
                {
                    Properties = ProblemProperties.Of(ProblemProperties.Identifier, row.Member),
                });
            }
        }

        return [.. rows.Until(cancellationToken).Where(taken.Has)];
    }

    /// <summary>Why a text cannot be the name of a value, or null where it can.</summary>
    public static string? FindProblem(string member, string entityType) =>
        Identifiers.FindProblem(member)
        ?? (member == entityType ? "it is the name of the entity type itself" : null)
        ?? (ReservedNames.IsExtensionClass(member, entityType) ? "the class that adds values to the entity type has that name" : null)
        ?? (ReservedNames.IsOfEntityType(member) ? "each entity type already has a member with that name" : null);

    // The id, not a counter, tells colliding names apart: a row put in between must not rename the ones after it.
    // Pinned rows count like the others, so that pinning what is derived for one row renames no other.
    private static void Derive(
        List<EntityRow> rows, string entityType, HashSet<string> kept, TakenMembers pinned, CancellationToken cancellationToken)
    {
        string[] derived = [.. rows.Until(cancellationToken).Select(static row => Identifiers.Derive(row.Name.Text))];
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int index in Enumerable.Range(0, rows.Count).Until(cancellationToken))
        {
            Count(derived[index]);
            Count(AppendId(derived[index], rows[index]));
        }

        foreach (int index in Enumerable.Range(0, rows.Count).Until(cancellationToken))
        {
            EntityRow row = rows[index];
            if (row.PinnedMember.IsEmpty)
            {
                string member = derived[index];
                row.Member = member.Length == 0
                    || uses[member] > 1
                    || pinned.Contains(member)
                    || kept.Contains(member)
                    || FindProblem(member, entityType) is not null
                    ? AppendId(member, row)
                    : member;
            }
        }

        void Count(string member) => uses[member] = uses.TryGetValue(member, out int count) ? count + 1 : 1;
    }

    /// <summary>The identifier with the id behind it, which no other row has.</summary>
    internal static string AppendId(string member, EntityRow row) => (member.Length == 0 ? "Id" : member + "_") + EntityId.ToIdentifierPart(row.Id.Text);
}
