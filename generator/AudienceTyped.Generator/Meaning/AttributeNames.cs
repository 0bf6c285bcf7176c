using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// Finds the names beside a URN in an attribute: those of the member that has the attribute; and the labels that attributes give to a member.
/// </summary>
internal static class AttributeNames
{
    private static readonly string[] _labels = ["Description", "Display", "DisplayName", "Label", "EnumMember", "PropertyName", "DataMember", "KeyName"];

    /// <summary>The names of the member whose attribute has the argument, where the attribute has no other URN.</summary>
    public static IEnumerable<NameAtHand> Read(AttributeArgumentSyntax argument)
    {
        if (argument.Parent is not AttributeArgumentListSyntax { Parent: AttributeSyntax { Parent: AttributeListSyntax { Target: null } list } } arguments
            || arguments.Arguments.Count(static other => IsUrn(other.Expression)) != 1)
        {
            return [];
        }

        return list.Parent switch
        {
            EnumMemberDeclarationSyntax member => NamesOf(member.Identifier, member, member.AttributeLists),
            PropertyDeclarationSyntax property => NamesOf(property.Identifier, property, property.AttributeLists),
            FieldDeclarationSyntax { Declaration.Variables: [var variable] } field => NamesOf(variable.Identifier, field, field.AttributeLists),
            MethodDeclarationSyntax method => RowOf(arguments, method),
            _ => [],
        };

        IEnumerable<NameAtHand> NamesOf(SyntaxToken identifier, SyntaxNode member, SyntaxList<AttributeListSyntax> lists) =>
            LabelsOf(lists, member).Concat(LabelsIn(arguments, member)).Prepend(DeclaredNames.Declared(identifier, member));
    }

    /// <summary>The labels that attributes give: <c>[Description("South Korea")]</c>, <c>[Display(Name = "South Korea")]</c>.</summary>
    public static IEnumerable<NameAtHand> LabelsOf(SyntaxList<AttributeListSyntax> lists, SyntaxNode member) => lists
        .SelectMany(static list => list.Attributes)
        .Where(static attribute => attribute.Name.ToString() is var name && Array.Exists(_labels, label => name.EndsWith(label, StringComparison.Ordinal)))
        .SelectMany(attribute => LabelsIn(attribute.ArgumentList, member));

    // [InlineData("Germany", "urn:…")]: a row of a test. What else is in it may say that the two do not fit.
    private static IEnumerable<NameAtHand> RowOf(AttributeArgumentListSyntax row, MethodDeclarationSyntax method)
    {
        LiteralExpressionSyntax[] others =
        [
            .. row.Arguments
                .Select(static argument => argument.Expression)
                .OfType<LiteralExpressionSyntax>()
                .Where(static literal => !IsUrn(literal) && !literal.IsKind(SyntaxKind.NumericLiteralExpression)),
        ];
        return others is [{ Token.Value: string text, Parent: AttributeArgumentSyntax { NameEquals: null, NameColon: null } } label]
            ? [new NameAtHand(text, NameKind.Label, label.GetLocation(), method) { Node = label }]
            : [];
    }

    private static IEnumerable<NameAtHand> LabelsIn(AttributeArgumentListSyntax? list, SyntaxNode member) => (list?.Arguments ?? default)
        .Where(static argument => argument.NameEquals is null or { Name.Identifier.ValueText: "Name" or "Value" or "ShortName" or "Label" or "Text" })
        .Select(static argument => argument.Expression)
        .OfType<LiteralExpressionSyntax>()
        .Where(static literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && !IsUrn(literal))
        .Select(literal => new NameAtHand(literal.Token.ValueText, NameKind.Label, literal.GetLocation(), member.Parent) { Node = literal });

    private static bool IsUrn(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { Token.Value: string text } && text.StartsWith("urn:", StringComparison.Ordinal);
}
