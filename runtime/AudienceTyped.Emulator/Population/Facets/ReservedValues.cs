namespace AudienceTyped.Emulation;

/// <summary>Values that members with an attribute value have, and nobody else; with the values below them.</summary>
/// <param name="Whom">The attribute value.</param>
/// <param name="Ids">The keys of the values.</param>
internal sealed record ReservedValues(AttributeValues Whom, IReadOnlyList<string> Ids);
