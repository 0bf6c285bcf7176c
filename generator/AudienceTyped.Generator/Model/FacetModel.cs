namespace AudienceTyped.Generator.Model;

/// <summary>One facet of a <c>.facets.tsv</c> file.</summary>
internal sealed record FacetModel(
    string Member,
    string Name,
    EquatableArray<string> EntityTypes,
    bool MayInclude,
    bool MayExclude,
    bool IsSingleValued,
    bool IsHierarchical,
    string Finders,
    string? Since,
    string? Summary,
    string? Phrase);
