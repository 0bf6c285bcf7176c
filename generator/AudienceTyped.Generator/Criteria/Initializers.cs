using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>
/// Finds what a readonly field or a property without a setter was given, and what a method returns, where that is all it ever is. Each is bound
/// once in a compilation, however many expressions name it.
/// </summary>
internal sealed class Initializers(Compilation compilation)
{
    // A longer method is hardly one that puts criteria together.
    private const int MostStatements = 16;

    private readonly ConcurrentDictionary<ISymbol, IOperation?> _ofSymbols = new(SymbolEqualityComparer.Default);

    /// <summary>What a field, a property or a method without parameters was given, or gives, or null where it may be something else.</summary>
    public IOperation? Find(IOperation reference, CancellationToken cancellationToken) => reference switch
    {
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => FindOf(field, reference, cancellationToken),
        IPropertyReferenceOperation { Property: { SetMethod: null, IsIndexer: false } property } when IsFixed(property) =>
            FindOf(property, reference, cancellationToken),
        _ => null,
    };

    /// <summary>The expression that a method of the project returns, in terms of its parameters; null where it does more.</summary>
    public IOperation? FindBody(IInvocationOperation call, CancellationToken cancellationToken) =>
        FindBody(call.TargetMethod, call, cancellationToken);

    /// <summary>The expression that a method of the project returns, in terms of its parameters; null where it does more.</summary>
    public IOperation? FindBody(IMethodSymbol method, IOperation reference, CancellationToken cancellationToken) =>
        IsFixed(method.OriginalDefinition) ? FindOf(method.OriginalDefinition, reference, cancellationToken) : null;

    /// <summary>The operation of an expression of the project.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="reference">What leads to it.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public IOperation? Bind(ExpressionSyntax value, IOperation reference, CancellationToken cancellationToken)
    {
        // Parentheses are no operation of their own.
        while (value is ParenthesizedExpressionSyntax parenthesized)
        {
            value = parenthesized.Expression;
        }

#pragma warning disable RS1030 // A field may be declared in another file than the expression that names it.
        SemanticModel? model = value.SyntaxTree == reference.Syntax.SyntaxTree ? reference.SemanticModel : compilation.GetSemanticModel(value.SyntaxTree);
#pragma warning restore RS1030

        // What braces alone make is an operation of the field: Geo[] places = { … }.
        return model?.GetOperation(value, cancellationToken) is { } operation and not IArrayInitializerOperation ? operation
            : value.Parent is { } clause ? (model?.GetOperation(clause, cancellationToken) as ISymbolInitializerOperation)?.Value
            : null;
    }

    /// <summary>Whether what is called is this one, and not one of a derived type.</summary>
    public static bool IsFixed(ISymbol symbol) => !symbol.IsVirtual && !symbol.IsAbstract && !symbol.IsOverride && !symbol.IsExtern
        && symbol is not IMethodSymbol { IsAsync: true }
        && (symbol as IMethodSymbol)?.Parameters.Any(static parameter => parameter.RefKind is RefKind.Ref or RefKind.Out) != true;

    /// <summary>Whether a property keeps what it is given. An accessor with a body may give something else.</summary>
    public static bool IsKept(PropertyDeclarationSyntax property) =>
        property.AccessorList is { Accessors: var accessors } && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null });

    private IOperation? FindOf(ISymbol symbol, IOperation reference, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.Length != 1 ? null
            : _ofSymbols.TryGetValue(symbol, out IOperation? known) ? known
            : _ofSymbols.GetOrAdd(symbol, Bind(symbol, reference, cancellationToken));

    private IOperation? Bind(ISymbol symbol, IOperation reference, CancellationToken cancellationToken)
    {
        ExpressionSyntax? value = symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var initializer } when !IsSetElsewhere(symbol, cancellationToken) => initializer,
            VariableDeclaratorSyntax { Initializer: null } => FindAssigned(symbol, cancellationToken),
            PropertyDeclarationSyntax { Initializer.Value: var initializer } property
                when IsKept(property) && !IsSetElsewhere(symbol, cancellationToken) => initializer,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: [{ ExpressionBody.Expression: var body }] } => body,
            PropertyDeclarationSyntax
            {
                Initializer: null,
                AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: var body }] }]
            } => body,
            MethodDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            MethodDeclarationSyntax { Body: { } block } => FindReturned(block),
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var body } => body,
            LocalFunctionStatementSyntax { Body: { } block } => FindReturned(block),
            _ => null,
        };

        return value is null ? null : Bind(value, reference, cancellationToken);
    }

    // What the last statement returns, if no other one does.
    private static ExpressionSyntax? FindReturned(BlockSyntax block) =>
        block.Statements is [.., ReturnStatementSyntax { Expression: { } returned } last]
        && block.Statements.Count <= MostStatements
        && !block
            .DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ExpressionSyntax))
            .Any(node => node is YieldStatementSyntax || (node is ReturnStatementSyntax && node != last))
            ? returned
            : null;

    // What the only constructor gives a readonly field, once and whatever happens in it.
    private static ExpressionSyntax? FindAssigned(ISymbol symbol, CancellationToken cancellationToken)
    {
        ImmutableArray<IMethodSymbol> constructors = symbol.IsStatic ? symbol.ContainingType.StaticConstructors : symbol.ContainingType.InstanceConstructors;
        return symbol.ContainingType.TypeKind == TypeKind.Class
            && constructors is [{ DeclaringSyntaxReferences: [var reference] }]
            && reference.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax { Body.Statements: var statements } constructor
            && constructor.DescendantTokens().Count(token => token.ValueText == symbol.Name) == 1
                ? statements
                    .Select(static statement => (statement as ExpressionStatementSyntax)?.Expression)
                    .OfType<AssignmentExpressionSyntax>()
                    .FirstOrDefault(assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && IsName(assignment.Left, symbol.Name))?.Right
                : null;
    }

    private static bool IsName(ExpressionSyntax target, string name) => target switch
    {
        IdentifierNameSyntax field => field.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var field } => field == name,
        _ => false,
    };

    // A constructor may give a field something else. The default of a struct runs no initializer.
    private static bool IsSetElsewhere(ISymbol symbol, CancellationToken cancellationToken) => symbol.IsStatic
        ? symbol.ContainingType.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared)
        : symbol.ContainingType.TypeKind != TypeKind.Class || symbol.ContainingType.InstanceConstructors
            .SelectMany(static constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<ConstructorDeclarationSyntax>()
            .Any(constructor => constructor.DescendantTokens().Any(token => token.ValueText == symbol.Name));
}
