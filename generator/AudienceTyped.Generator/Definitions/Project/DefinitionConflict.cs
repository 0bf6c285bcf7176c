namespace AudienceTyped.Generator.Definitions.Project;

internal enum ConflictKind
{
    EntityType,

    /// <summary>A value of a file that adds to a type, where another such file has the id.</summary>
    ValueId,

    /// <summary>A value of a file that adds to a type, where another such file has the identifier.</summary>
    ValueMember,

    /// <summary>A set of a file that adds to a type, where another such file has the identifier.</summary>
    SetMember,

    /// <summary>An old identifier of a file that adds to a type, where another such file has the identifier.</summary>
    RenamedMember,

    /// <summary>A file that adds to a type, with which the type would have too many values.</summary>
    TooManyValues,

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
/// <param name="Index">The facet, value, set or old identifier among those of the file, or -1.</param>
/// <param name="Name">What is defined twice or unknown.</param>
/// <param name="Other">The file that has it already; of an unknown entity type the facet that names it.</param>
internal sealed record DefinitionConflict(string Path, ConflictKind Kind, int Index, string Name, string Other)
{
    /// <summary>Which of the entity types of the facet is unknown.</summary>
    public int EntityTypeIndex { get; init; }
}
