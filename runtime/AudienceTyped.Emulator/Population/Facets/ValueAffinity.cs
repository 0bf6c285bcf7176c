namespace AudienceTyped.Emulation;

/// <summary>Some values are more frequent among members with an attribute value.</summary>
/// <param name="Whom">The attribute values.</param>
/// <param name="Choice">The values.</param>
/// <param name="Percent">How often these members have the values.</param>
/// <param name="OthersPercent">How often the others have them.</param>
internal sealed record ValueAffinity(AttributeValues Whom, ValueChoice Choice, ulong Percent, ulong OthersPercent);
