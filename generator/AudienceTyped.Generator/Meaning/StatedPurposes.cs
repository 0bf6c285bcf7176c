using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>What the names around a table say of it: that it leads from values to others, or that it is wrong on purpose.</summary>
internal static class StatedPurposes
{
    private static readonly HashSet<string> _ofRelations = Set("""
        fallback fall next previous above below parent child hub served serve nearest near neighbor neighbour closest substitute replacement replaced instead
        successor predecessor promoted promotion promote demoted raise upgrade downgrade similar proxy redirect redirected rerouted reroute rollup
        renamed rename migrated opposite counterpart boss superior inverse mirror swap exchange sibling
        """);

    private static readonly HashSet<string> _ofWrongThings = Set("""
        wrong bad invalid mismatch mismatched mislabel mislabeled mislabelled contradict contradicting contradictory contradiction bogus broken corrupt incorrect
        mistaken mistake faulty refused rejected
        """);

    private static readonly HashSet<string> _ofAssertions = new(StringComparer.Ordinal) { "Throws", "ThrowsAsync", "ThrowsAny", "False", "NotEqual", "ThrowsExactly", "IsFalse", "AreNotEqual" };

    /// <summary>Whether a variable, property or method around the node is called after a relation: <c>fallbackMarketOf</c>.</summary>
    public static bool IsRelation(SyntaxNode node) => NamesAround(node).Any(static name => EndsInFrom(name) || NameWords.Of(name).Any(_ofRelations.Contains));

    /// <summary>Whether the code says that what it has is wrong, as a test does.</summary>
    public static bool IsWrongOnPurpose(SyntaxNode node) =>
        NamesAround(node).Any(static name => NameWords.Split(name).Exists(_ofWrongThings.Contains))
            || node.Ancestors().TakeWhile(static ancestor => ancestor is not MemberDeclarationSyntax).OfType<InvocationExpressionSyntax>().Any(IsAssertion)
            || (node.Parent is AttributeArgumentSyntax { Parent.Parent.Parent.Parent: MethodDeclarationSyntax test }
                && test.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(IsAssertion));

    // shippedFrom, servedVia
    private static bool EndsInFrom(string name) => NameWords.Split(name) is { Count: > 1 } words && words[words.Count - 1] is "from" or "via" or "by";

    private static bool IsAssertion(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name: SimpleNameSyntax { Identifier.ValueText: var name } } && _ofAssertions.Contains(name);

    // Up to the member: what a type is called says too little of one table in it.
    private static IEnumerable<string> NamesAround(SyntaxNode node)
    {
        for (SyntaxNode? ancestor = node.Parent; ancestor is not (null or BaseTypeDeclarationSyntax); ancestor = ancestor.Parent)
        {
            string? name = ancestor switch
            {
                VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                LocalFunctionStatementSyntax function => function.Identifier.ValueText,
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } => target.Identifier.ValueText,
                AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax target } } => target.Identifier.ValueText,
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target } } =>
                    target.Identifier.ValueText,
                _ => null,
            };
            if (name is not null)
            {
                yield return name;
            }
        }
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
