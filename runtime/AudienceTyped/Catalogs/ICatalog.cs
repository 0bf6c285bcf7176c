using System.ComponentModel;

namespace AudienceTyped.Catalogs;

/// <summary>The catalog of one assembly: which entity types it defines, and to which it adds values. Written by the generator.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICatalog
{
    /// <summary>Finds an entity type that the assembly defines.</summary>
    /// <param name="urnEntityType">The entity type of the URNs: <c>skill</c> of <c>urn:li:skill:17</c>.</param>
    /// <returns>The type, or null if the assembly does not define it.</returns>
    TargetingEntityType? FindEntityType(string urnEntityType);

    /// <summary>Finds the values that the assembly adds to an entity type of another assembly.</summary>
    /// <param name="urnEntityType">The entity type of the URNs.</param>
    /// <returns>Their tables; empty if it adds none.</returns>
    IReadOnlyList<EntityTableSource> FindAddedValues(string urnEntityType);
}
