using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Finds what a local, a static readonly field or a static property without a setter was given, where that is all it ever has.</summary>
internal static class InitializerReader
{
    // A method is read once, however many locals it has.
    private static readonly ConditionalWeakTable<SyntaxNode, HashSet<string>> _written = new();

    public static IOperation? Find(IOperation reference, Compilation compilation, CancellationToken cancellationToken)
    {
        ISymbol? symbol = reference switch
        {
            ILocalReferenceOperation { Local: { IsRef: false } local } => local,
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => field,
            IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null, IsVirtual: false, IsAbstract: false } property } => property,
            _ => null,
        };
        if (symbol is not { DeclaringSyntaxReferences: [var declaration] } || HasStaticConstructor(symbol))
        {
            return null;
        }

        SyntaxNode syntax = declaration.GetSyntax(cancellationToken);
        ExpressionSyntax? value = syntax switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var initializer } => initializer,
            PropertyDeclarationSyntax { Initializer.Value: var initializer } property when IsKept(property) => initializer,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: [{ ExpressionBody.Expression: var body }] } => body,
            PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: var body }] }] } => body,
            _ => null,
        };
        // Parentheses are no operation of their own.
        while (value is ParenthesizedExpressionSyntax parenthesized)
        {
            value = parenthesized.Expression;
        }

        if (value is null || (symbol is ILocalSymbol && IsWrittenAgain((VariableDeclaratorSyntax)syntax)))
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
        symbol is IFieldSymbol or IPropertySymbol && symbol.ContainingType.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);

    // By its name alone: another local of that name is a reason to be silent, and no more.
    private static bool IsWrittenAgain(VariableDeclaratorSyntax declarator)
    {
        string name = declarator.Identifier.ValueText;
        SyntaxNode body = declarator.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? declarator.SyntaxTree.GetRoot();
        return _written.GetValue(body, static found => [.. found.DescendantNodes().OfType<IdentifierNameSyntax>().Where(IsWritten).Select(static identifier => identifier.Identifier.ValueText)]).Contains(name);
    }

    private static bool IsAssigned(SyntaxNode? tuple)
    {
        while (tuple is TupleExpressionSyntax && tuple.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax outer })
        {
            tuple = outer;
        }

        return tuple is TupleExpressionSyntax && (tuple.Parent is AssignmentExpressionSyntax assignment ? assignment.Left == tuple : tuple.Parent is ForEachVariableStatementSyntax);
    }

    private static bool IsWritten(IdentifierNameSyntax identifier) => identifier.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == identifier,
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0 || IsAssigned(argument.Parent),
        RefExpressionSyntax => true,
        PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression) || prefix.IsKind(SyntaxKind.AddressOfExpression),
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        _ => false,
    };
}
