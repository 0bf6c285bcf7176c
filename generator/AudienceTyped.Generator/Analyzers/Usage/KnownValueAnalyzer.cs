using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds ids and URNs in code that the catalog has a name for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KnownValueAnalyzer : CodeAnalyzer
{
    /// <summary>Beside the message: the member that says the same.</summary>
    internal const string Member = nameof(Member);

    /// <summary>Beside the message: there where the namespace must be imported for the member to be found.</summary>
    internal const string NeedsImport = nameof(NeedsImport);

    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Info("AUD3001", "The catalog has a name for the value",
        "The catalog calls '{0}' {1}. Write {2}, which says what it is.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        var catalog = CatalogSymbols.Of(context.Compilation);
        context.RegisterOperationAction(operation => Analyze(operation, types, catalog), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types, CatalogSymbols catalog)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (EntityInvocation.Read(invocation, types) is not { } call
            || call.FindText() is not { } text
            || UrnText.Read(text, out _) is not { } urn
            || (call.EntityType is { } type ? urn.EntityType != type.UrnEntityType : !IsGivenToFacet(invocation, types))
            || catalog.FindMember(urn.EntityType, urn.Key) is not { } member
            || DefinesMembers(context.ContainingSymbol))
        {
            return;
        }

        // A URN stays one where a facet is asked for that takes nothing else.
        string replacement = call.EntityType is null ? member.Text + ".Urn" : member.Text;
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(Member, replacement);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            invocation.Syntax.GetLocation(),
            member.IsAdded ? properties.Add(NeedsImport, "") : properties,
            text,
            member.Value.Name,
            replacement));
    }

    // What defines the members of a catalog can only write their ids.
    private static bool DefinesMembers(ISymbol symbol)
    {
        for (INamedTypeSymbol? type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (CatalogEntityType.Find(type) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // As a value of its own, a URN may be meant for a comparison or a file; there its text is as good as a name.
    private static bool IsGivenToFacet(IOperation urn, CriteriaTypes types)
    {
        IOperation? parent = urn.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation or ICollectionExpressionOperation or IArrayInitializerOperation or IArrayCreationOperation)
        {
            parent = parent.Parent;
        }

        return parent is IInvocationOperation invocation && types.IsFacet(invocation.TargetMethod.ContainingType);
    }
}
