using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Meaning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Generator.Analyzers.Meaning;

/// <summary>Explains a member that the compiler does not find on an entity type or on <c>Facet</c>: which one is meant, or how to get it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownMemberAnalyzer : CodeAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Error("AUD3009", "The catalog has no such member", "{0}. {1}");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    // What does not compile is an invalid operation, and correct code has none.
    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        var meanings = new CatalogMeanings(context.Compilation);
        context.RegisterOperationAction(operation => Analyze(operation, meanings), OperationKind.Invalid);
    }

    private static void Analyze(OperationAnalysisContext context, CatalogMeanings meanings)
    {
        if (context.Operation is { Syntax: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access, SemanticModel: { } model }
            && access.Parent is not InvocationExpressionSyntax
            && name.Identifier.ValueText is { Length: > 0 } member
            && model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is INamedTypeSymbol type
            && model.GetSymbolInfo(access, context.CancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true }
            && Advise(type, member, context, meanings) is { } advice)
        {
            context.ReportDiagnostic(advice.ToDiagnostic(Rule, name.GetLocation()));
        }
    }

    private static MemberAdvice? Advise(INamedTypeSymbol type, string member, OperationAnalysisContext context, CatalogMeanings meanings)
    {
        if (type.TypeKind == TypeKind.Struct && CatalogEntityType.Find(type) is { } entityType)
        {
            return meanings.FindByUrn(entityType.UrnEntityType) is { } meaning
                ? new UnknownValue(type, entityType, meaning, member, context).Advise()
                : null;
        }

        return CatalogFacets.IsFacetClass(type) ? UnknownFacet.Advise(type, member, context.Compilation) : null;
    }
}
