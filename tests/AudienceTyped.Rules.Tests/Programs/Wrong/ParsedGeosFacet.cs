using AudienceTyped;

internal sealed class Presets
{
    public TargetingCriteria Germany { get; } = TargetingCriteria.ParseJson(
        "{\"include\":{\"and\":[{\"or\":{\"urn:li:adTargetingFacet:geos\":[\"urn:li:geo:101282230\"]}}]}}"); // AUD1010
}
