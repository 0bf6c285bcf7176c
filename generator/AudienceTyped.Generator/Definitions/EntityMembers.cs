using AudienceTyped.Generator.Diagnostics;

namespace AudienceTyped.Generator.Definitions;

/// <summary>Gives each row its identifier: the pinned one, or one derived from its name.</summary>
internal static class EntityMembers
{
    /// <summary>The rows that have got an identifier; the others are reported.</summary>
    public static List<EntityRow> Assign(List<EntityRow> rows, string entityType, ProblemList problems)
    {
        var taken = new Dictionary<string, EntityRow>(StringComparer.Ordinal);
        var left = new HashSet<EntityRow>();
        foreach (EntityRow row in rows.Where(static row => !row.PinnedMember.IsEmpty))
        {
            row.Member = row.PinnedMember.Text;
            Take(row, row.PinnedMember.Span);
        }

        List<EntityRow> unpinned = [.. rows.Where(static row => row.PinnedMember.IsEmpty)];
        Derive(unpinned, entityType, taken);
        foreach (EntityRow row in unpinned)
        {
            if (FindProblem(row.Member, entityType) is { } problem)
            {
                problems.Add(DefinitionDiagnostics.UnusableIdentifier, row.Name.Span, Excerpt.Of(row.Member), problem);
                left.Add(row);
            }
            else if (Take(row, row.Name.Span))
            {
                problems.Add(new DefinitionProblem(DefinitionDiagnostics.UnpinnedIdentifier, row.Name.Span, Excerpt.Of(row.Name.Text), row.Member)
                {
                    Properties = ProblemProperties.Of(ProblemProperties.Identifier, row.Member),
                });
            }
        }

        return [.. rows.Where(row => !left.Contains(row))];

        bool Take(EntityRow row, Microsoft.CodeAnalysis.Text.TextSpan span)
        {
            if (taken.TryGetValue(row.Member, out EntityRow? other))
            {
                problems.Add(new DefinitionProblem(DefinitionDiagnostics.DuplicateIdentifier, span, row.Member, other.Id.Text)
                {
                    Properties = ProblemProperties.Of(ProblemProperties.Identifier, problems.IsFull ? null : FindFree(row)),
                });
                left.Add(row);
                return false;
            }

            taken.Add(row.Member, row);
            return true;
        }

        // As names that collide are derived: with the id, so that the rows above and below have no part in it.
        string? FindFree(EntityRow row)
        {
            string candidate = AppendId(row);
            return FindProblem(candidate, entityType) is null && !taken.ContainsKey(candidate) && rows.All(other => other.PinnedMember.Text != candidate)
                ? candidate
                : null;
        }
    }

    /// <summary>Why a text cannot be the name of a value, or null where it can.</summary>
    public static string? FindProblem(string member, string entityType) =>
        Identifiers.FindProblem(member)
        ?? (member == entityType ? "it is the name of the entity type itself" : null)
        ?? (ReservedNames.IsExtensionClass(member, entityType) ? "the class that adds values to the entity type is called so" : null)
        ?? (ReservedNames.IsOfEntityType(member) ? "each entity type has a member of that name of its own" : null);

    // The id, not a counter, tells colliding names apart: a row put in between must not rename the ones after it.
    private static void Derive(List<EntityRow> rows, string entityType, Dictionary<string, EntityRow> pinned)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (EntityRow row in rows)
        {
            row.Member = Identifiers.Derive(row.Name.Text);
            uses[row.Member] = uses.TryGetValue(row.Member, out int count) ? count + 1 : 1;
        }

        foreach (EntityRow row in rows)
        {
            if (row.Member.Length == 0)
            {
                row.Member = "Id" + EntityId.ToIdentifierPart(row.Id.Text);
            }
            else if (uses[row.Member] > 1 || pinned.ContainsKey(row.Member) || FindProblem(row.Member, entityType) is not null)
            {
                row.Member = AppendId(row);
            }
        }
    }

    private static string AppendId(EntityRow row) => row.Member + "_" + EntityId.ToIdentifierPart(row.Id.Text);
}
