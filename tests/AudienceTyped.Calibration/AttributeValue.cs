namespace AudienceTyped.Calibration;

/// <summary>A value of one attribute of members.</summary>
/// <param name="Attribute">The entity type of its URN, as in <c>seniority</c>, or <see cref="IndustryGroup"/>.</param>
/// <param name="Key">What follows the entity type in the URN, or the name of the group of industries.</param>
internal readonly record struct AttributeValue(string Attribute, string Key)
{
    /// <summary>The attribute of the groups of industries, which the record names instead of listing their URNs.</summary>
    public const string IndustryGroup = "industryGroup";

    private const string Prefix = "urn:li:";

    public static AttributeValue Parse(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return new(IndustryGroup, text);
        }

        string[] parts = text[Prefix.Length..].Split(':', 2);
        return new(parts[0], parts[1]);
    }
}
