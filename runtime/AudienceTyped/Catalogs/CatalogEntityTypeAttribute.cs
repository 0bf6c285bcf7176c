namespace AudienceTyped.Catalogs;

/// <summary>
/// What a compiler can read of a generated entity type in an assembly: analyzers and the generator know by it which
/// values the type has. Written by the generator; nothing reads it at run time.
/// </summary>
/// <param name="urnEntityType">The entity type of the URNs: <c>skill</c> of <c>urn:li:skill:17</c>.</param>
/// <param name="idForm">The form of the ids.</param>
/// <param name="values">
/// A line a value, with a tab between columns: id, member, name, id of the parent, other names with <c>|</c> between them.
/// Empty columns at the end of a line are left out.
/// </param>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class CatalogEntityTypeAttribute(string urnEntityType, EntityIdForm idForm, string values) : Attribute
{
    /// <summary>The entity type of the URNs: <c>skill</c> of <c>urn:li:skill:17</c>.</summary>
    public string UrnEntityType { get; } = urnEntityType;

    /// <summary>The form of the ids.</summary>
    public EntityIdForm IdForm { get; } = idForm;

    /// <summary>A line a value: id, member, name, id of the parent, other names with <c>|</c> between them.</summary>
    public string Values { get; } = values;

    /// <summary>A line a named set, with a tab between columns: member, ids with commas between them (those in brackets are part of an id). Null where there is none.</summary>
    public string? Sets { get; init; }
}
