using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Where the entries of a table are: pairs of a key and a value, tuples, objects.</summary>
internal static class EntryPlaces
{
    /// <summary>The node with all entries: an initializer, the calls in one block, or the type.</summary>
    public static SyntaxNode? FindTable(SyntaxNode entry)
    {
        for (SyntaxNode? node = entry.Parent; node is not null; node = node.Parent)
        {
            if (node is CollectionExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax or BlockSyntax or BaseTypeDeclarationSyntax
                || (node is InitializerExpressionSyntax && !node.IsKind(SyntaxKind.ObjectInitializerExpression))
                || node is ArgumentListSyntax { Arguments.Count: > 1 })
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>Whether a call puts a value under a key: <c>Add</c>, <c>KeyValuePair.Create</c>, <c>new KeyValuePair</c>.</summary>
    public static bool IsEntry(SyntaxNode? call, SemanticModel model, CancellationToken cancellationToken) => call switch
    {
        ImplicitObjectCreationExpressionSyntax creation => model.GetTypeInfo(creation, cancellationToken).Type is { Name: "KeyValuePair" or "Tuple" },
        _ => IsEntry(call),
    };

    /// <summary>The same by the syntax, which does not tell it of <c>new(…)</c>.</summary>
    public static bool IsEntry(SyntaxNode? call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" or "SetItem" or "Create" } } => true,
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "KeyValuePair" or "Tuple" } } => true,
        _ => false,
    };
}
