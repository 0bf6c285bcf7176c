using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds the name of what is declared with a value: a variable, a property, a parameter, a method that returns nothing else.</summary>
internal static class DeclaredNames
{
    // What a method does with the value that it is named after.
    private static readonly HashSet<string> _verbs = new(StringComparer.Ordinal)
    {
        "get", "create", "build", "make", "find", "load", "read", "fetch", "use", "select", "as", "is", "with", "only", "new", "return", "provide",
    };

    public static IEnumerable<NameAtHand> Of(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax declarator => OfVariable(declarator),
        PropertyDeclarationSyntax property => AttributeNames.LabelsOf(property.AttributeLists, property).Prepend(Declared(property.Identifier, property)),
        ParameterSyntax parameter => [new NameAtHand(parameter.Identifier.ValueText, NameKind.Argument, parameter.Identifier.GetLocation(), null)],
        MethodDeclarationSyntax { ParameterList.Parameters.Count: 0 } method => [Called(Declared(method.Identifier, method))],
        LocalFunctionStatementSyntax { ParameterList.Parameters.Count: 0 } function =>
            [Called(new NameAtHand(function.Identifier.ValueText, NameKind.Local, function.Identifier.GetLocation(), null))],
        AccessorDeclarationSyntax { Keyword.RawKind: (int)SyntaxKind.GetKeyword, Parent.Parent: PropertyDeclarationSyntax property } =>
            [Declared(property.Identifier, property)],
        _ => [],
    };

    /// <summary>The name of what returns the value, and does nothing else.</summary>
    public static IEnumerable<NameAtHand> OfReturn(ReturnStatementSyntax statement) =>
        statement.Parent is BlockSyntax
        {
            Statements.Count: 1,
            Parent: (MethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax) and var declaration,
        }
            ? Of(declaration)
            : [];

    public static NameAtHand Declared(SyntaxToken identifier, SyntaxNode node) =>
        new(
            identifier.ValueText,
            NameKind.Declaration,
            identifier.GetLocation(),
            node.FirstAncestorOrSelf<SyntaxNode>(static ancestor => ancestor is BaseTypeDeclarationSyntax or BlockSyntax));

    private static IEnumerable<NameAtHand> OfVariable(VariableDeclaratorSyntax declarator) => declarator.Parent?.Parent switch
    {
        FieldDeclarationSyntax field => AttributeNames.LabelsOf(field.AttributeLists, field).Prepend(Declared(declarator.Identifier, declarator)),
        LocalDeclarationStatementSyntax { IsConst: true } => [Declared(declarator.Identifier, declarator)],
        _ => [new NameAtHand(declarator.Identifier.ValueText, NameKind.Local, declarator.Identifier.GetLocation(), null)],
    };

    private static NameAtHand Called(NameAtHand name)
    {
        List<string> words = NameWords.Split(name.Text);
        return words.Count > 1 && _verbs.Contains(words[0]) ? name with { Text = string.Join(" ", words.Skip(1)), Written = name.Text } : name;
    }
}
