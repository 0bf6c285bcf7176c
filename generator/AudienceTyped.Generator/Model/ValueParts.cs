namespace AudienceTyped.Generator.Model;

/// <summary>A value that consists of others which are not below it in the hierarchy.</summary>
/// <param name="Id">The id of the value.</param>
/// <param name="PartIds">The ids of the others, in the order of the file.</param>
internal sealed record ValueParts(string Id, EquatableArray<string> PartIds);
