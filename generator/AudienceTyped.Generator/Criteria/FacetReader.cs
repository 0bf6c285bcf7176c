using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the facet of an expression.</summary>
internal sealed class FacetReader(CriteriaTypes types, CatalogSymbols catalogs, NameFollower names, CancellationToken cancellationToken)
{
    /// <summary>The facet; null where it is not known.</summary>
    public FacetFacts? Read(IOperation operation, Bindings? bindings) => ReadStep(Operations.Strip(operation)) ??
        names.Follow(operation, bindings, cancellationToken).Select(step => ReadStep(step.Operation)).FirstOrDefault(static facet => facet is not null);

    private FacetFacts? ReadStep(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Instance: null } reference => catalogs.FindFacet(reference.Property),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Custom" }, Arguments: [{ Value: var urn }] } when IsCustom(operation) => ReadUrn(urn),
        IObjectCreationOperation { Arguments: [{ Value: var urn }] } when IsCustom(operation) => ReadUrn(urn),
        _ => null,
    };

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
