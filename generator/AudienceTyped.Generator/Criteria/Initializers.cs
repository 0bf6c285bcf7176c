using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>
/// Finds what a local, a static readonly field or a static property without a setter was given, where that is all it ever has. Each is bound
/// once in a compilation, however many expressions name it.
/// </summary>
internal sealed class Initializers(Compilation compilation)
{
    private const int MaximumSteps = 16;

    private readonly ConcurrentDictionary<ISymbol, IOperation?> _ofSymbols = new(SymbolEqualityComparer.Default);

    /// <summary>The operation itself, then what it was given, then what that was given, without what does not change a value.</summary>
    public IEnumerable<IOperation> Follow(IOperation operation, CancellationToken cancellationToken)
    {
        IOperation? step = operation;
        for (int count = 0; step is not null && count <= MaximumSteps; count++)
        {
            step = Operations.Strip(step);
            yield return step;
            step = Find(step, cancellationToken);
        }
    }

    /// <summary>What a reference was given, or null where it may be something else.</summary>
    public IOperation? Find(IOperation reference, CancellationToken cancellationToken)
    {
        if (reference is ILocalReferenceOperation { Local: { IsRef: false } } local)
        {
            return LocalInitializers.Find(local);
        }

        ISymbol? symbol = reference switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => field,
            IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null, IsVirtual: false, IsAbstract: false } property } => property,
            _ => null,
        };
        return symbol is not { DeclaringSyntaxReferences.Length: 1 } ? null
            : _ofSymbols.TryGetValue(symbol, out IOperation? known) ? known
            : _ofSymbols.GetOrAdd(symbol, Bind(symbol, reference, cancellationToken));
    }

    private IOperation? Bind(ISymbol symbol, IOperation reference, CancellationToken cancellationToken)
    {
        if (HasStaticConstructor(symbol))
        {
            return null;
        }

        ExpressionSyntax? value = symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var initializer } => initializer,
            PropertyDeclarationSyntax { Initializer.Value: var initializer } property when IsKept(property) => initializer,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: [{ ExpressionBody.Expression: var body }] } => body,
            PropertyDeclarationSyntax
            {
                Initializer: null,
                AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: var body }] }]
            } => body,
            _ => null,
        };

        // Parentheses are no operation of their own.
        while (value is ParenthesizedExpressionSyntax parenthesized)
        {
            value = parenthesized.Expression;
        }

        if (value is null)
        {
            return null;
        }

#pragma warning disable RS1030 // A field may be declared in another file than the expression that names it.
        SemanticModel? model = value.SyntaxTree == reference.Syntax.SyntaxTree ? reference.SemanticModel : compilation.GetSemanticModel(value.SyntaxTree);
#pragma warning restore RS1030
        return model?.GetOperation(value, cancellationToken);
    }

    // An accessor with a body may give something else than what was kept.
    private static bool IsKept(PropertyDeclarationSyntax property) =>
        property.AccessorList is { Accessors: var accessors } && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null });

    private static bool HasStaticConstructor(ISymbol symbol) =>
        symbol.ContainingType.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);
}
