using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Puts the facet of the catalog in the place of one made of its URN, with values of its entity type in the place of URNs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class KnownFacetFix() : CodeFix(KnownFacetAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.FindProperty(KnownFacetAnalyzer.Member) is not { } facet
            || place.Find<ExpressionSyntax>() is not { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } access } custom
            || access.Expression != custom)
        {
            return;
        }

        var catalog = CatalogSymbols.Of(place.Model.Compilation);
        var values = invocation.ArgumentList.Arguments.Select(argument => FindTyped(argument.Expression, place, catalog)).ToList();
        if (values.Contains(null))
        {
            return;
        }

        InvocationExpressionSyntax replacement = invocation.ReplaceNodes(
            invocation.ArgumentList.Arguments.Select(static argument => argument.Expression).Prepend(custom),
            (old, _) => (old == custom ? SyntaxFactory.ParseExpression(facet) : values[IndexOf(invocation, old)]!).WithTriviaFrom(old));

        // Only the compiler knows whether the facet accepts the values.
        bool needsImport = !Imports.IsVisible(place.Model, invocation.SpanStart, "Facet");
        if (needsImport
            || place.Model.GetSpeculativeSymbolInfo(
                invocation.SpanStart, replacement, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol { IsExtensionMethod: false })
        {
            place.OfferReplacement($"Use '{facet}'", "UseFacet", invocation, replacement, needsImport);
        }
    }

    private static int IndexOf(InvocationExpressionSyntax invocation, ExpressionSyntax value) =>
        invocation.ArgumentList.Arguments.IndexOf(argument => argument.Expression == value);

    // A URN of which the type shows: Skill.Python.Urn, or Urn.Parse of a constant.
    private static ExpressionSyntax? FindTyped(ExpressionSyntax value, CodeFixPlace place, CatalogSymbols catalog)
    {
        if (value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Urn" } urn
            && CatalogEntityType.Find(place.Model.GetTypeInfo(urn.Expression).Type as INamedTypeSymbol) is not null)
        {
            return urn.Expression;
        }

        return CriteriaTypes.Find(place.Model.Compilation) is { } types
            && place.Model.GetOperation(value, place.CancellationToken) is IInvocationOperation operation
            && EntityInvocation.Read(operation, types) is { EntityType: null } call
            && call.FindText() is { } text
            && UrnText.Read(text, out _) is { } parsed
            && catalog.FindType(parsed.EntityType) is { } type
                ? SyntaxFactory.ParseExpression(
                    catalog.FindMember(parsed.EntityType, parsed.Key)?.Text ?? $"{type.Name}.Parse({SymbolDisplay.FormatLiteral(text, quote: true)})")
                : null;
    }
}
