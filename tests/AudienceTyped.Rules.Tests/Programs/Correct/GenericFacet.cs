using AudienceTyped;

internal static class GenericFacet
{
    public static AnyOf Parse<T>(Facet<T> facet, IEnumerable<string> urns)
        where T : struct, ITargetingEntity<T> => facet.IsAnyOf(urns.Select(urn => T.Parse(urn, null)));
}
