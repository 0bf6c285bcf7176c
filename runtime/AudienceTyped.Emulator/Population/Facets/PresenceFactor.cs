namespace AudienceTyped.Emulation;

/// <summary>Members with an attribute value have a value of the facet more often than others, or less often.</summary>
/// <param name="Whom">The attribute values.</param>
/// <param name="Percent">How often, in percent of the others.</param>
internal sealed record PresenceFactor(AttributeValues Whom, ulong Percent);
