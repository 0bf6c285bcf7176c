namespace AudienceTyped.Catalogs;

/// <summary>
/// What the compiler can read about a generated entity type in an assembly, or about a class that adds to one: the values,
/// for the analyzers and the generator. Written by the generator. At run time members are read from it, when a text is looked up that is no name.
/// </summary>
/// <param name="urnEntityType">The entity type of the URNs: <c>skill</c> of <c>urn:li:skill:17</c>.</param>
/// <param name="idForm">The form of the ids.</param>
/// <param name="values">
/// One value per line, with tabs between the columns: id, member, name, id of the parent, other names with <c>|</c> between them,
/// <c>retired</c> if it is no longer in use, id of the value that replaces it. Empty columns at the end of a line are omitted.
/// </param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class CatalogEntityTypeAttribute(string urnEntityType, EntityIdForm idForm, string values) : Attribute
{
    /// <summary>The entity type of the URNs: <c>skill</c> of <c>urn:li:skill:17</c>.</summary>
    public string UrnEntityType { get; } = urnEntityType;

    /// <summary>The form of the ids.</summary>
    public EntityIdForm IdForm { get; } = idForm;

    /// <summary>
    /// One value per line: id, member, name, id of the parent, other names with <c>|</c> between them, <c>retired</c>, id of the replacement.
    /// </summary>
    public string Values { get; } = values;

    /// <summary>Whether these are all values that LinkedIn has, so that another id is a mistake.</summary>
    public bool IsComplete { get; init; }

    /// <summary>An id that shows where all ids have letters and digits, <c>en_US</c>; null where they differ.</summary>
    public string? IdShape { get; init; }

    /// <summary>
    /// One named set per line, with a tab between the columns: member, ids with commas between them (a comma in parentheses is part of an id). Null if there is
    /// none.
    /// </summary>
    public string? Sets { get; init; }

    /// <summary>One renamed identifier per line, with a tab between the columns: old member, member. Null if there is none.</summary>
    public string? Renamed { get; init; }

    /// <summary>
    /// One value per line that consists of others which are not below it in the hierarchy, with a tab between the columns: id, ids of the others with commas
    /// between them. Null if there is none.
    /// </summary>
    public string? Parts { get; init; }

    /// <summary>
    /// One list of words about the values per line, with a tab between the columns: the kind of list, words with <c>|</c> between them. Null if there is none.
    /// </summary>
    public string? Words { get; init; }
}
