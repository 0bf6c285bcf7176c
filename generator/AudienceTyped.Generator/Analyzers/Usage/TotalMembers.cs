using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Tells the members of a project that can give the total of a count from all others, by their text alone.</summary>
internal sealed class TotalMembers
{
    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the type is one of numbers.</summary>
    public static bool IsNumber(ITypeSymbol? type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var number] } ? number : type)?.SpecialType
            is SpecialType.System_Int64 or SpecialType.System_Int32 or SpecialType.System_UInt64 or SpecialType.System_Double or SpecialType.System_Decimal;

    /// <summary>Whether the member is of one expression that names a total.</summary>
    public bool MayHaveTotal(ISymbol member, CancellationToken cancellationToken) => member.DeclaringSyntaxReferences is [var declaration]
        && (_known.TryGetValue(member, out bool isKnown)
            ? isKnown
            : _known.GetOrAdd(member, NamesTotal(declaration.GetSyntax(cancellationToken))));

    private static bool NamesTotal(SyntaxNode declaration)
    {
        SyntaxNode? value = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => (SyntaxNode?)property.ExpressionBody ?? property.Initializer,
            MethodDeclarationSyntax method => (SyntaxNode?)method.ExpressionBody ?? OnlyStatementOf(method.Body),
            LocalFunctionStatementSyntax function => (SyntaxNode?)function.ExpressionBody ?? OnlyStatementOf(function.Body),
            _ => null,
        };
        return value is not null && value.DescendantTokens().Any(static token => token.ValueText == TotalReference.Name);
    }

    private static StatementSyntax? OnlyStatementOf(BlockSyntax? body) => body is { Statements: [var only] } ? only : null;
}
