namespace AudienceTyped.Generator.Model;

/// <summary>Words about the values of an entity type, as one directive lists them.</summary>
/// <param name="Kind">The word of the directive.</param>
/// <param name="Words">The words, in the order of the file.</param>
internal sealed record WordList(string Kind, EquatableArray<string> Words);
