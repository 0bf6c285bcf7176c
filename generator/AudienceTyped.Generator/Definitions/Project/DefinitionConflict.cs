namespace AudienceTyped.Generator.Definitions.Project;

internal enum ConflictKind
{
    EntityType,

    /// <summary>Nothing is left out, but a URN no longer tells its type.</summary>
    UrnNamespace,

    Catalog,
    FacetMember,
    FacetName,
    UnknownEntityType,
}

/// <summary>Something that is left out, or unclear, because of what the other files of the project have, or have not.</summary>
/// <param name="Path">The file of what is left out.</param>
/// <param name="Kind">What is the matter.</param>
/// <param name="FacetIndex">The facet among those of the file, or -1.</param>
/// <param name="Name">What is defined twice or unknown.</param>
/// <param name="Other">The file that has it already; of an unknown entity type the facet that names it.</param>
internal sealed record DefinitionConflict(string Path, ConflictKind Kind, int FacetIndex, string Name, string Other)
{
    /// <summary>Which of the entity types of the facet is unknown.</summary>
    public int EntityTypeIndex { get; init; }
}
