namespace AudienceTyped.Generator.Model;

/// <summary>Values of an entity type under one name.</summary>
/// <param name="Member">The C# identifier, which is the name of the set too.</param>
/// <param name="Summary">What the set is, or null.</param>
/// <param name="Ids">The ids of the values, in the order of the file.</param>
internal sealed record EntitySet(string Member, string? Summary, EquatableArray<string> Ids)
{
    /// <summary>Where the set comes from, if another file of the type says something else of its own sets.</summary>
    public Provenance? Provenance { get; init; }
}
