namespace AudienceTyped.Generator.Catalogs;

/// <summary>A facet of a catalog, as the attribute of its class lists it.</summary>
/// <param name="Member">The C# identifier.</param>
/// <param name="Name">The name in URNs.</param>
/// <param name="EntityTypes">The C# names of the entity types whose values it accepts.</param>
/// <param name="MayInclude">Whether it may be included.</param>
/// <param name="MayExclude">Whether it may be excluded.</param>
/// <param name="IsSingleValued">Whether a member has one value at most.</param>
/// <param name="IsHierarchical">Whether the values form a hierarchy.</param>
/// <param name="Since">The first LinkedIn-Version that knows it, <c>yyyyMM</c>; null where all do.</param>
internal sealed record CatalogFacet(
    string Member,
    string Name,
    IReadOnlyList<string> EntityTypes,
    bool MayInclude,
    bool MayExclude,
    bool IsSingleValued,
    bool IsHierarchical,
    string? Since);
