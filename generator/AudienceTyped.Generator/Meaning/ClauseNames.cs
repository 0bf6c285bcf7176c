using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds the names of a clause with one value: <c>germany = Facet.Locations.Is(Geo.Germany)</c>.</summary>
internal static class ClauseNames
{
    // A longer AND is looked through in vain for each of its clauses.
    private const int MostJoined = 8;
    private const int MostNodes = 256;

    // What a name says of the clause, and not of its value.
    private static readonly HashSet<string> _before = new(StringComparer.Ordinal)
    {
        "in", "is", "are", "has", "have", "with", "from", "only", "all", "any", "some", "living", "lives", "based", "located", "works", "at", "by",
    };

    private static readonly HashSet<string> _beforeExcluded = new(StringComparer.Ordinal)
    {
        "not", "no", "non", "never", "without", "except", "excluding", "exclude", "excluded", "outside", "but", "anything", "all", "in", "is", "from",
    };

    private static readonly HashSet<string> _after = new(StringComparer.Ordinal)
    {
        "clause", "part", "filter", "only", "criteria", "criterion", "audience", "targeting", "target", "condition", "excluded",
    };

    /// <summary>The call with the argument as its only value; null where it is none.</summary>
    public static InvocationExpressionSyntax? FindClause(ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call }
            && MethodOf(call) is "Is" or "IsAnyOf" or "IsNot" or "IsNoneOf"
            ? (InvocationExpressionSyntax)argument.Parent.Parent!
            : null;

    /// <summary>The AND of which a clause is a part; null where there is none, or it is long.</summary>
    public static BinaryExpressionSyntax? FindWhole(ExpressionSyntax place)
    {
        BinaryExpressionSyntax? whole = null;
        for (int count = 0; FindAnd(whole ?? place) is { } joined; count++)
        {
            if (count == MostJoined)
            {
                return null;
            }

            whole = joined;
        }

        return whole;
    }

    /// <summary>Whether another clause of its facet is in the AND of which a clause is a part.</summary>
    public static bool HasOther(BinaryExpressionSyntax whole, InvocationExpressionSyntax clause)
    {
        int count = 0;
        foreach (SyntaxNode node in whole.DescendantNodes(node => node != clause))
        {
            if (++count > MostNodes || (node is MemberAccessExpressionSyntax facet && IsFacetOf(facet, clause)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names of the place of a clause, without what they say of the clause.</summary>
    public static IEnumerable<NameAtHand> Of(IEnumerable<NameAtHand> names, InvocationExpressionSyntax clause)
    {
        HashSet<string> before = MethodOf(clause) is "Is" or "IsAnyOf" ? _before : _beforeExcluded;
        return names.Where(static name => name.Location is not null).Select(name =>
        {
            List<string> words = NameWords.Split(name.Text);
            int first = 0;
            int last = words.Count;
            while (first < last - 1 && before.Contains(words[first]))
            {
                first++;
            }

            while (last > first + 1 && _after.Contains(words[last - 1]))
            {
                last--;
            }

            return (first > 0 || last < words.Count ? name with { Text = string.Join(" ", words.Skip(first).Take(last - first)), Written = name.Text } : name) with
            {
                Clause = clause,
            };
        });
    }

    private static BinaryExpressionSyntax? FindAnd(ExpressionSyntax part) =>
        part.Parent is BinaryExpressionSyntax joined && joined.IsKind(SyntaxKind.BitwiseAndExpression) ? joined : null;

    private static bool IsFacetOf(MemberAccessExpressionSyntax facet, InvocationExpressionSyntax clause) =>
        clause.Expression is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax own }
        && own.Name.Identifier.ValueText == facet.Name.Identifier.ValueText;

    private static string? MethodOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
