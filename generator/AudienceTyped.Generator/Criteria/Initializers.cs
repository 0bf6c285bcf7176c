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
    public IEnumerable<IOperation> Follow(IOperation operation, Bindings? bindings, CancellationToken cancellationToken)
    {
        IOperation? step = operation;
        for (int count = 0; step is not null && count <= MaximumSteps; count++)
        {
            step = Operations.Strip(step);
            yield return step;
            if (step is IParameterReferenceOperation { Parameter: var parameter })
            {
                (IOperation Given, Bindings? Caller)? given = bindings?.Find(parameter);
                (step, bindings) = (given?.Given, given?.Caller);
            }
            else
            {
                step = Find(step, cancellationToken);
            }
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
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            IPropertyReferenceOperation { Property: { SetMethod: null, IsIndexer: false } property } when IsFixed(property) => property,
            IInvocationOperation { TargetMethod: { Parameters.Length: 0 } method } when IsFixed(method) => method,
            _ => null,
        };
        return symbol is not { DeclaringSyntaxReferences.Length: 1 } ? null
            : _ofSymbols.TryGetValue(symbol, out IOperation? known) ? known
            : _ofSymbols.GetOrAdd(symbol, Bind(symbol, reference, cancellationToken));
    }

    /// <summary>The expression that a method of the project returns, in terms of its parameters; null where it does more.</summary>
    public IOperation? FindBody(IInvocationOperation call, CancellationToken cancellationToken)
    {
        IMethodSymbol method = call.TargetMethod.OriginalDefinition;
        return method.DeclaringSyntaxReferences.Length != 1 || !IsFixed(method) ? null
            : _ofSymbols.TryGetValue(method, out IOperation? known) ? known
            : _ofSymbols.GetOrAdd(method, Bind(method, call, cancellationToken));
    }

    // What is called is this one, and not one of a derived type.
    private static bool IsFixed(ISymbol symbol) => !symbol.IsVirtual && !symbol.IsAbstract && !symbol.IsOverride && !symbol.IsExtern
        && symbol is not IMethodSymbol { IsAsync: true }
        && (symbol as IMethodSymbol)?.Parameters.Any(static parameter => parameter.RefKind is RefKind.Ref or RefKind.Out) != true;

    private IOperation? Bind(ISymbol symbol, IOperation reference, CancellationToken cancellationToken)
    {
        ExpressionSyntax? value = symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var initializer } when !IsSetElsewhere(symbol, cancellationToken) => initializer,
            PropertyDeclarationSyntax { Initializer.Value: var initializer } property
                when IsKept(property) && symbol.IsStatic && !IsSetElsewhere(symbol, cancellationToken) => initializer,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: [{ ExpressionBody.Expression: var body }] } => body,
            PropertyDeclarationSyntax
            {
                Initializer: null,
                AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: var body }] }]
            } => body,
            MethodDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            MethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: var body }] } => body,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var body } => body,
            LocalFunctionStatementSyntax { Body.Statements: [ReturnStatementSyntax { Expression: var body }] } => body,
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

        // What braces alone make is an operation of the field: Geo[] places = { … }.
        return model?.GetOperation(value, cancellationToken) is { } operation and not IArrayInitializerOperation ? operation
            : value.Parent is { } clause ? (model?.GetOperation(clause, cancellationToken) as ISymbolInitializerOperation)?.Value
            : null;
    }

    // An accessor with a body may give something else than what was kept.
    private static bool IsKept(PropertyDeclarationSyntax property) =>
        property.AccessorList is { Accessors: var accessors } && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null });

    // A constructor may give a field something else. The default of a struct runs no initializer.
    private static bool IsSetElsewhere(ISymbol symbol, CancellationToken cancellationToken) => symbol.IsStatic
        ? symbol.ContainingType.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared)
        : symbol.ContainingType.TypeKind != TypeKind.Class || symbol.ContainingType.InstanceConstructors
            .SelectMany(static constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<ConstructorDeclarationSyntax>()
            .Any(constructor => constructor.DescendantTokens().Any(token => token.ValueText == symbol.Name));
}
