namespace AudienceTyped.Serialization;

/// <summary>A facet as the text of its URN. It is read as the facet of the catalogs in use or, if none has it, as one of <c>Facet.Custom</c>.</summary>
public sealed class TargetingFacetJsonConverter : TextJsonConverter<TargetingFacet>
{
    private protected override string Expected => "The URN of a facet as text, such as \"urn:li:adTargetingFacet:skills\",";

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(TargetingFacet).IsAssignableFrom(typeToConvert);

    private protected override TargetingFacet ParseText(string text, Type type) => TargetingFacetText.Read(text, type);

    private protected override string Format(TargetingFacet value) => value.Urn.ToString();
}
