namespace AudienceTyped.Generator.Model;

/// <summary>One value of an entity type.</summary>
/// <param name="Id">The id as it is written in the file.</param>
/// <param name="Packed">The id as a number, a range with its minimum in the upper 32 bits; 0 for a text.</param>
/// <param name="Member">The C# identifier.</param>
/// <param name="Name">The display name.</param>
/// <param name="ParentId">The id of the parent, which is in the same type, perhaps in a referenced catalog; null for none.</param>
/// <param name="IsRetired">Whether LinkedIn no longer takes it.</param>
/// <param name="ReplacedById">The id of the value that replaces it, which is in the same type, perhaps in a referenced catalog; null for none.</param>
/// <param name="AlsoCalled">Other names.</param>
internal sealed record EntityValue(
    string Id,
    long Packed,
    string Member,
    string Name,
    string? ParentId,
    bool IsRetired,
    string? ReplacedById,
    EquatableArray<string> AlsoCalled)
{
    /// <summary>Where the row comes from, if another file of the type says something else of its own rows.</summary>
    public Provenance? Provenance { get; init; }
}
