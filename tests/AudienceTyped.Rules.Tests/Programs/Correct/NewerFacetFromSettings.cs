using AudienceTyped;

internal static class NewerFacetFromSettings
{
    public static AnyOf Read(string facet, IEnumerable<string> values) => Facet.Custom(facet).IsAnyOf(values.Select(value => Urn.Parse(value)));
}
