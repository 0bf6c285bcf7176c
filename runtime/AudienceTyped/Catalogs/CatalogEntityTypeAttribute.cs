namespace AudienceTyped.Catalogs;

/// <summary>
/// What a compiler can read of a generated entity type in an assembly, or of a class that adds to one: analyzers and
/// the generator know by it which values there are. Written by the generator; this library does not read it at run time.
/// </summary>
/// <param name="urnEntityType">The entity type of the URNs: <c>skill</c> of <c>urn:li:skill:17</c>.</param>
/// <param name="idForm">The form of the ids.</param>
/// <param name="values">
/// A line a value, with a tab between columns: id, member, name, id of the parent, other names with <c>|</c> between them,
/// <c>retired</c> where it is no longer in use, id of the value that replaces it. Empty columns at the end of a line are left out.
/// </param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class CatalogEntityTypeAttribute(string urnEntityType, EntityIdForm idForm, string values) : Attribute
{
    /// <summary>The entity type of the URNs: <c>skill</c> of <c>urn:li:skill:17</c>.</summary>
    public string UrnEntityType { get; } = urnEntityType;

    /// <summary>The form of the ids.</summary>
    public EntityIdForm IdForm { get; } = idForm;

    /// <summary>A line a value: id, member, name, id of the parent, other names with <c>|</c> between them, <c>retired</c>, id of the replacement.</summary>
    public string Values { get; } = values;

    /// <summary>A line a named set, with a tab between columns: member, ids with commas between them (those in brackets are part of an id). Null where there is none.</summary>
    public string? Sets { get; init; }

    /// <summary>A line an identifier that a value had before, with a tab between columns: old member, member. Null where there is none.</summary>
    public string? Renamed { get; init; }

    /// <summary>A line a value that consists of others which are not below it in the hierarchy, with a tab between columns: id, ids of the others with commas between them. Null where there is none.</summary>
    public string? Parts { get; init; }

    /// <summary>A line a list of words about the values, with a tab between columns: the kind of list, words with <c>|</c> between them. Null where there is none.</summary>
    public string? Words { get; init; }
}
