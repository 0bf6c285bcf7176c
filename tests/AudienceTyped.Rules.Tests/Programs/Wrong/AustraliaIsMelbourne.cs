using AudienceTyped;

internal sealed class AustraliaIsMelbourne
{
    public string Australia { get; init; } = "urn:li:geo:90009521"; // AUD3003

    public string NewZealand { get; init; } = "urn:li:geo:105490917";
}
