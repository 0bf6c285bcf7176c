using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Declares a variable with the type that holds the criteria.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnfitTypeFix() : CodeFix(UnfitTypeAnalyzer.Rule.Id)
{
    /// <summary>None: one declaration mends all that is reported of a variable.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override void Register(CodeFixPlace place)
    {
        if (place.FindProperty(UnfitTypeAnalyzer.NeededType) is { } needed && FindDeclaredType(place) is { } declared)
        {
            TypeSyntax type = SyntaxFactory.IdentifierName(needed).WithTriviaFrom(declared);
            place.OfferReplacement($"Declare '{needed}'", "DeclareFittingType", declared, type, needsImport: true);
        }
    }

    // The type of a declaration of one variable in the same file.
    private static TypeSyntax? FindDeclaredType(CodeFixPlace place) => DeclarationOf(place) switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } => declaration.Type,
        ParameterSyntax { Type: { } type } => type,
        PropertyDeclarationSyntax property => property.Type,
        _ => null,
    };

    private static SyntaxNode? DeclarationOf(CodeFixPlace place)
    {
        ExpressionSyntax? target = place.Find<AssignmentExpressionSyntax>()?.Left;
        ISymbol? variable = target is not null
            ? place.Model.GetSymbolInfo(target, place.CancellationToken).Symbol
            : place.Find<VariableDeclaratorSyntax>() is { } declarator ? place.Model.GetDeclaredSymbol(declarator, place.CancellationToken)
            : place.Find<PropertyDeclarationSyntax>() is { } property ? place.Model.GetDeclaredSymbol(property, place.CancellationToken)
            : null;
        SyntaxReference? reference = variable?.DeclaringSyntaxReferences.FirstOrDefault();
        return reference is not null && reference.SyntaxTree == place.Root.SyntaxTree ? place.Root.FindNode(reference.Span) : null;
    }
}
