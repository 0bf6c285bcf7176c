using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds ids and URNs in code for which the catalog has a member.</summary>
internal sealed class KnownValueAnalyzer : OperationAnalyzer
{
    /// <summary>A property of the diagnostic: the member with the same value.</summary>
    internal const string Member = nameof(Member);

    /// <summary>A property of the diagnostic: the type that has the member.</summary>
    internal const string Owner = nameof(Owner);

    /// <summary>A property of the diagnostic: present where the member needs an import of its namespace.</summary>
    internal const string NeedsImport = nameof(NeedsImport);

    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Info("AUD3001", "The catalog has a name for the value",
        "The catalog calls '{0}' {1}. Use {2}, which says what the value is.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        CatalogSymbols catalog = context.Catalogs;
        context.RegisterOperationAction(operation => Analyze(operation, types, catalog), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types, CatalogSymbols catalog)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (EntityInvocation.Read(invocation, types) is not { } call
            || call.FindText() is not { } text
            || UrnText.Read(text, out _) is not { } urn

            // Elsewhere a URN can be meant for a comparison or a file, where its text is as clear as a name.
            || (call.EntityType is { } type ? urn.EntityType != type.UrnEntityType : !FacetArguments.IsGivenToFacet(invocation, types))
            || catalog.FindMember(urn.EntityType, urn.Key) is not { } member
            || DefinesMembers(context.ContainingSymbol))
        {
            return;
        }

        // A custom facet accepts only URNs, so a URN stays one there.
        string replacement = call.EntityType is null ? member.Text + ".Urn" : member.Text;
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(Member, replacement).Add(Owner, member.Owner.Name);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            invocation.Syntax.GetLocation(),
            member.IsAdded ? properties.Add(NeedsImport, "") : properties,
            text,
            member.Value.Name,
            replacement));
    }

    // The definition of a member can only write its id.
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
}
