namespace AudienceTyped.Serialization;

/// <summary>A facet from the text of its URN: that of the catalogs in use or, if none has it, one of <c>Facet.Custom</c>.</summary>
/// <param name="type">The type of the facet that is wanted.</param>
public sealed class TargetingFacetTypeConverter(Type type) : TextTypeConverter<TargetingFacet>
{
    private protected override TargetingFacet Parse(string text) => TargetingFacetText.Read(text, type);

    private protected override string Format(TargetingFacet value) => value.Urn.ToString();
}
