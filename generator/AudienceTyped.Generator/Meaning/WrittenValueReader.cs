using System.Globalization;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds the values that are written out, by their syntax; they are bound later, where it matters.</summary>
internal static class WrittenValueReader
{
    public static WrittenValue? Read(SyntaxNode node, CatalogMeanings meanings) => node switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => OfText(literal.Token.ValueText, literal, meanings),
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } member when member.IsKind(SyntaxKind.SimpleMemberAccessExpression) =>
            ReadMember(member, meanings),
        IdentifierNameSyntax name => ReadName(name, meanings),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromId" } method } call => ReadId(call, method, meanings),
        _ => null,
    };

    /// <summary>Whether the compiler takes it for what it looks like.</summary>
    public static bool IsCertain(WrittenValue value, SemanticModel model, CancellationToken cancellationToken) => value.Node switch
    {
        LiteralExpressionSyntax or EnumMemberDeclarationSyntax or PrefixUnaryExpressionSyntax or BinaryExpressionSyntax
            or InterpolatedStringExpressionSyntax => true,
        MemberAccessExpressionSyntax or IdentifierNameSyntax => model.GetSymbolInfo(value.Node, cancellationToken).Symbol is IPropertySymbol property
            && (value.Type.UrnEntityType == FacetUrns.EntityType
                ? property.ContainingType is { ContainingNamespace.Name: "AudienceTyped" }
                : CatalogSymbols.FindValue(property) is not null),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax } call => model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol,
        InvocationExpressionSyntax call => CatalogEntityType.Find(
            (model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol)?.ContainingType) is not null,
        _ => false,
    };

    /// <summary>The value whose URN is the text of an expression.</summary>
    public static WrittenValue? OfText(string text, ExpressionSyntax expression, CatalogMeanings meanings)
    {
        int colon = text.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal) ? text.IndexOf(':', UrnSyntax.Prefix.Length) : -1;
        return colon > 0
            && colon < text.Length - 1
            && meanings.FindByUrn(text.Substring(UrnSyntax.Prefix.Length, colon - UrnSyntax.Prefix.Length)) is { IsEmpty: false } type
            && !text.Any(char.IsWhiteSpace)
            ? new WrittenValue(expression, type, text.Substring(colon + 1), IsMember: false)
            : null;
    }

    private static WrittenValue? ReadMember(MemberAccessExpressionSyntax member, CatalogMeanings meanings) =>
        LastNameOf(member.Expression) is { } owner
            && meanings.FindByClass(owner) is { } type
            && type.FindByMember(member.Name.Identifier.ValueText) is { } value
            ? new WrittenValue(member, type, value.Id, IsMember: true)
            : null;

    // using static AudienceTyped.Seniority; a name in another place is no value.
    private static WrittenValue? ReadName(IdentifierNameSyntax name, CatalogMeanings meanings) =>
        name.Identifier.ValueText is var member
            && meanings.FindByMember(member) is { } type
            && name.Parent is ArgumentSyntax or CollectionElementSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or InitializerExpressionSyntax
                or SwitchExpressionArmSyntax or ReturnStatementSyntax or ConditionalExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax
                or AssignmentExpressionSyntax or ParenthesizedLambdaExpressionSyntax
            && !(name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name)
            ? new WrittenValue(name, type, type.FindByMember(member)!.Id, IsMember: true)
            : null;

    private static WrittenValue? ReadId(InvocationExpressionSyntax call, MemberAccessExpressionSyntax method, CatalogMeanings meanings)
    {
        if (LastNameOf(method.Expression) is not { } owner || meanings.FindByClass(owner) is not { IsEmpty: false } type)
        {
            return null;
        }

        object?[] values = [.. call.ArgumentList.Arguments.Select(static argument => ConstantOf(argument.Expression))];
        string? id = values switch
        {
            [string text] => text,
            [long number] => number.ToString(CultureInfo.InvariantCulture),
            [long first, long second] => string.Format(CultureInfo.InvariantCulture, "({0},{1})", first, second),
            _ => null,
        };
        return id is null ? null : new WrittenValue(call, type, id, IsMember: false);
    }

    private static object? ConstantOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        LiteralExpressionSyntax { Token.Value: int number } => (long)number,
        LiteralExpressionSyntax { Token.Value: long number } => number,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax { Token.Value: int number } } minus
            when minus.IsKind(SyntaxKind.UnaryMinusExpression) => -(long)number,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MaxValue" } => (long)int.MaxValue,
        _ => null,
    };

    /// <summary>The name of a type, without what it is in.</summary>
    public static string? LastNameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        QualifiedNameSyntax { Right: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };
}
