using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds the names beside a URN in an attribute: those of the member that has the attribute; and the labels that attributes give to a member.</summary>
internal static class AttributeNames
{
    /// <summary>The names of the member whose attribute has the argument, where the attribute has no other URN.</summary>
    public static IEnumerable<NameAtHand> Read(AttributeArgumentSyntax argument)
    {
        if (argument.Parent is not AttributeArgumentListSyntax { Parent: AttributeSyntax { Parent: AttributeListSyntax { Target: null } list } } arguments
            || arguments.Arguments.Count(static other => IsUrn(other.Expression)) != 1)
        {
            return [];
        }

        IEnumerable<NameAtHand> named = list.Parent switch
        {
            EnumMemberDeclarationSyntax member => LabelsOf(member.AttributeLists, member).Prepend(DeclaredNames.Declared(member.Identifier, member)),
            PropertyDeclarationSyntax property => LabelsOf(property.AttributeLists, property).Prepend(DeclaredNames.Declared(property.Identifier, property)),
            FieldDeclarationSyntax { Declaration.Variables: [var variable] } field =>
                LabelsOf(field.AttributeLists, field).Prepend(DeclaredNames.Declared(variable.Identifier, field)),
            _ => [],
        };
        return named;
    }

    /// <summary>The labels that attributes give: <c>[Description("South Korea")]</c>, <c>[Display(Name = "South Korea")]</c>.</summary>
    public static IEnumerable<NameAtHand> LabelsOf(SyntaxList<AttributeListSyntax> lists, SyntaxNode member) => lists
        .SelectMany(static list => list.Attributes)
        .Where(static attribute => attribute.ArgumentList is { Arguments.Count: > 0 } && attribute.Name.ToString() is { } name
            && (name.EndsWith("Description", StringComparison.Ordinal)
                || name.EndsWith("Display", StringComparison.Ordinal)
                || name.EndsWith("DisplayName", StringComparison.Ordinal)
                || name.EndsWith("Label", StringComparison.Ordinal)
                || name.EndsWith("EnumMember", StringComparison.Ordinal)))
        .SelectMany(static attribute => attribute.ArgumentList!.Arguments)
        .Where(static argument => argument.NameEquals is null or { Name.Identifier.ValueText: "Name" or "Value" or "ShortName" })
        .Select(static argument => argument.Expression)
        .OfType<LiteralExpressionSyntax>()
        .Where(static literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && !IsUrn(literal))
        .Select(literal => new NameAtHand(literal.Token.ValueText, NameKind.Label, literal.GetLocation(), member.Parent) { Node = literal });

    private static bool IsUrn(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { Token.Value: string text } && text.StartsWith("urn:", StringComparison.Ordinal);
}
