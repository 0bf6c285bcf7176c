namespace AudienceTyped.Emulation;

/// <summary>The value must be targeting criteria, with facets that the emulator knows.</summary>
internal sealed class CriteriaCheck(IReadOnlyList<TargetingFacet> facets) : IRequestCheck
{
    private readonly Dictionary<string, TargetingFacet> _facets = IndexByUrn(facets);

    public ServiceError? Check(ServiceRequest request)
    {
        RequestedCriteriaReader reader = new(_facets);
        request.Criteria = reader.Read(request.CriteriaValue!);
        return reader.Error;
    }

    private static Dictionary<string, TargetingFacet> IndexByUrn(IReadOnlyList<TargetingFacet> facets)
    {
        Dictionary<string, TargetingFacet> index = new(StringComparer.Ordinal);
        foreach (TargetingFacet facet in facets)
        {
            index[facet.Urn.ToString()] = facet;
        }

        return index;
    }
}
