using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>A constant or a member of an enumeration whose number, or text, is an id.</summary>
/// <param name="Declaration">Where it is declared.</param>
/// <param name="Value">The value that the id is of.</param>
/// <param name="Name">Its name.</param>
internal sealed record WrittenNumber(SyntaxNode Declaration, WrittenValue Value, NameAtHand Name)
{
    /// <summary>A constant, a field that is never set to anything else, or a local; null where it begins as no number and no text.</summary>
    public static WrittenNumber? Of(VariableDeclaratorSyntax constant, EntityMeanings type) =>
        constant.Parent?.Parent is not FieldDeclarationSyntax field
        || field.Modifiers.Any(SyntaxKind.ConstKeyword)
        || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
            ? Of(constant.Initializer?.Value, constant.Identifier, constant, type)
            : null;

    /// <summary>A property that has one value, or begins with it.</summary>
    public static WrittenNumber? Of(PropertyDeclarationSyntax property, EntityMeanings type) =>
        Of(property.Initializer?.Value ?? property.ExpressionBody?.Expression, property.Identifier, property, type);

    /// <summary>A member of an enumeration.</summary>
    public static WrittenNumber? Of(EnumMemberDeclarationSyntax member, object value, EntityMeanings type) => IdOf(value) is { } id
        ? new WrittenNumber(
            member,
            new WrittenValue(member.EqualsValue?.Value is LiteralExpressionSyntax literal ? literal : member, type, id, IsMember: false),
            NameOf(member.Identifier, member))
        : null;

    /// <summary>A constant or a member that another file declares.</summary>
    public static WrittenNumber? Of(ISymbol symbol, SyntaxNode use, EntityMeanings type) =>
        (symbol as IFieldSymbol)?.ConstantValue is { } value && IdOf(value) is { } id && CallOf(use) is { } call
            ? new WrittenNumber(
                symbol.DeclaringSyntaxReferences[0].GetSyntax(),
                new WrittenValue(call, type, id, IsMember: false),
                new NameAtHand(symbol.Name, NameKind.Number, symbol.Locations.FirstOrDefault(), null))
            : null;

    public static bool IsConstant(VariableDeclaratorSyntax variable) => variable.Parent?.Parent switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword)
            || (field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    };

    private static WrittenNumber? Of(ExpressionSyntax? value, SyntaxToken identifier, SyntaxNode declaration, EntityMeanings type) =>
        value is LiteralExpressionSyntax literal && IdOf(literal.Token.Value) is { } id
            ? new WrittenNumber(declaration, new WrittenValue(value, type, id, IsMember: false), NameOf(identifier, declaration))
            : null;

    private static ExpressionSyntax? CallOf(SyntaxNode use) => use.FirstAncestorOrSelf<ExpressionSyntax>(
        static node => node is InvocationExpressionSyntax or InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.AddExpression));

    private static NameAtHand NameOf(SyntaxToken identifier, SyntaxNode declaration) =>
        DeclaredNames.Declared(identifier, declaration) with { Kind = NameKind.Number };

    private static string? IdOf(object? value) => value switch
    {
        string text => text.StartsWith("urn:", StringComparison.Ordinal) ? null : text,
        int or long or short or byte or uint or ushort or sbyte => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
