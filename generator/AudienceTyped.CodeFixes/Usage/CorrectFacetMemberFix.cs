using System.Composition;
using AudienceTyped.CodeFixes.Criteria;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Replaces a member that <c>Facet</c> does not have with the intended facet: <c>Facet.Geos</c> is <c>Facet.Locations</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CorrectFacetMemberFix() : CodeFix("CS0117")
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.Node is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name
            && access.Name == name
            && place.Model.GetSymbolInfo(access.Expression, place.CancellationToken).Symbol is INamedTypeSymbol { Name: "Facet", IsStatic: true } type
            && type.ContainingNamespace.ToDisplayString() == Imports.Catalog
            && FindMeant(name.Identifier.ValueText, place.Model.Compilation) is { } member)
        {
            MemberAccessExpressionSyntax corrected = access.WithName(SyntaxFactory.IdentifierName(member).WithTriviaFrom(name));
            place.OfferCompiling($"Change '{name.Identifier.ValueText}' to '{member}'", nameof(CorrectFacetMemberFix), access, corrected);
        }
    }

    private static string? FindMeant(string member, Compilation compilation) =>
        FacetNames.FindMeant(char.ToLowerInvariant(member[0]) + member.Substring(1), CatalogSymbols.Of(compilation).KnownFacets)?.Member;
}
