using AudienceTyped.Catalogs;

namespace AudienceTyped.Emulation;

/// <summary>The values that a facet has in the loaded catalogs. Two are equal if they are the same lists, so one more catalog makes others.</summary>
internal sealed class CatalogValues(TargetingFacet facet) : IEquatable<CatalogValues>
{
    private readonly IReadOnlyList<Urn>[] _lists = [.. facet.EntityTypes.Select(static type => type.Known)];

    /// <summary>The values of all types.</summary>
    public Urn[] Known => [.. _lists.SelectMany(static list => list).Distinct()];

    /// <summary>The name that the facet's own type has for a value; another catalog in the process may have others.</summary>
    public string NameOf(Urn value) => facet.EntityTypes.Select(type => type.FindName(value)).FirstOrDefault(static name => name is not null) ?? "";

    /// <summary>The value above a value of a hierarchical facet.</summary>
    public Urn? FindParent(Urn value) => facet.Definition.IsHierarchical
        ? facet.EntityTypes.Select(type => type.FindParent(value)).FirstOrDefault(static parent => parent is not null)
        : null;

    public bool Equals(CatalogValues? other) => other is not null && _lists.SequenceEqual(other._lists, ReferenceEqualityComparer.Instance);

    public override bool Equals(object? obj) => Equals(obj as CatalogValues);

    public override int GetHashCode() => _lists.Length;
}
