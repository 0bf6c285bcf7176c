using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the facet that an expression stands for.</summary>
internal sealed class FacetReader(Compilation compilation, CriteriaTypes types, CatalogSymbols catalogs, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 16;

    /// <summary>The facet; null where it is not known.</summary>
    public FacetFacts? Read(IOperation? operation) => Read(operation, 0);

    private FacetFacts? Read(IOperation? operation, int depth)
    {
        if (operation is null)
        {
            return null;
        }

        operation = Operations.Strip(operation);
        switch (operation)
        {
            case IPropertyReferenceOperation { Instance: null } reference when catalogs.FindFacet(reference.Property) is { } facet:
                return facet;
            case IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Custom" }, Arguments: [{ Value: var urn }] } when IsCustom(operation):
                return ReadUrn(urn);
            case IObjectCreationOperation { Arguments: [{ Value: var urn }] } when IsCustom(operation):
                return ReadUrn(urn);
            default:
                return depth < MaximumDepth && InitializerReader.Find(operation, compilation, cancellationToken) is { } initializer ? Read(initializer, depth + 1) : null;
        }
    }

    private FacetFacts? ReadUrn(IOperation urn)
    {
        if (Operations.FindText(Operations.Strip(urn)) is not { } text || FacetUrns.FindName(text) is not { } name)
        {
            return null;
        }

        return catalogs.FindFacet(name) ?? FacetFacts.Unknown(name);
    }

    private bool IsCustom(IOperation operation) => SymbolEqualityComparer.Default.Equals(operation.Type, types.CustomFacet);
}
