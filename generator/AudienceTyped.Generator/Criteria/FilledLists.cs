using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Finds what a local list has that is filled by statements beside its declaration: <c>places.Add(Geo.Germany);</c>.</summary>
internal static class FilledLists
{
    private const int MostAdditions = 64;

    /// <summary>The list as it is declared, and what is added to it before it is named; null where something else may change it.</summary>
    public static IReadOnlyList<(IOperation Part, bool IsCollection)>? Find(ILocalReferenceOperation reference)
    {
        if (reference.Type?.Name != "List"
            || !KnownCollections.IsList(reference.Type)
            || LocalInitializers.Find(reference) is not { } initial
            || FindDeclaration(initial) is not { Parent: { } block } declaration
            || FindStatementIn(block, reference.Syntax) is not { } reader)
        {
            return null;
        }

        List<(IOperation, bool)> parts = [(initial, true)];
        foreach (ILocalReferenceOperation other in Operations.FindReferences(reference.Local, reference))
        {
            if (other.Syntax is IdentifierNameSyntax name && CollectionChanges.IsReading(name))
            {
                continue;
            }

            // Each call is a statement of the block that declares the list, so it is made once, in the order in which it is written.
            if (other.Parent is not IInvocationOperation
                {
                    TargetMethod.Name: "Add" or "AddRange",
                    Arguments: [{ Value: var added }],
                    Parent: IExpressionStatementOperation statement,
                } call
                || call.Instance != other
                || statement.Syntax.Parent != block
                || parts.Count > MostAdditions)
            {
                return null;
            }

            if (statement.Syntax.SpanStart < reader.SpanStart)
            {
                parts.Add((added, call.TargetMethod.Name == "AddRange"));
            }
        }

        return declaration.SpanStart < reader.SpanStart ? parts : null;
    }

    private static LocalDeclarationStatementSyntax? FindDeclaration(IOperation initial) =>
        initial.Syntax.FirstAncestorOrSelf<StatementSyntax>() as LocalDeclarationStatementSyntax;

    // The statement of the block that names the list. When a function runs that names it is not known.
    private static StatementSyntax? FindStatementIn(SyntaxNode block, SyntaxNode name)
    {
        for (SyntaxNode? node = name; node is not null and not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax; node = node.Parent)
        {
            if (node.Parent == block)
            {
                return node as StatementSyntax;
            }
        }

        return null;
    }
}
