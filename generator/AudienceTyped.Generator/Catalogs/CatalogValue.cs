using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>A value of a catalog, as the attribute of its type lists it.</summary>
/// <param name="Id">The id, as the definition file writes it.</param>
/// <param name="Member">The C# identifier.</param>
/// <param name="Name">The display name.</param>
/// <param name="ParentId">The id of the parent; null for none.</param>
/// <param name="AlsoCalled">Other names.</param>
/// <param name="IsRetired">Whether it is no longer in use.</param>
/// <param name="ReplacedById">The id of the value that replaces it; null for none.</param>
internal sealed record CatalogValue(
    string Id, string Member, string Name, string? ParentId, IReadOnlyList<string> AlsoCalled, bool IsRetired, string? ReplacedById)
{
    /// <summary>Whether the catalog has the name for it, as <c>TryFind</c> compares names.</summary>
    public bool IsCalled(string name) => FoldedName.AreSame(Name, name) || AlsoCalled.Any(other => FoldedName.AreSame(other, name));
}
