namespace AudienceTyped;

/// <summary>Reads facets from their URNs, for the converters.</summary>
internal static class TargetingFacetText
{
    /// <summary>The facet of the catalogs in use or, if none has it, one of <c>Facet.Custom</c>.</summary>
    /// <param name="text">The URN.</param>
    /// <param name="type">The type of the facet that is wanted.</param>
    /// <exception cref="FormatException">The text is not the URN of a facet, or of one of another type.</exception>
    public static TargetingFacet Read(string text, Type type)
    {
        CustomFacet custom = new(text);
        TargetingFacet facet = type == typeof(CustomFacet) ? custom : CatalogsInUse.Find(custom.Urn) ?? custom;
        return type.IsInstanceOfType(facet) ? facet : throw new FormatException($"{facet.Urn} is not a facet of the type {type.Name}.");
    }
}
