namespace AudienceTyped.Emulation;

/// <summary>The targeting criteria of a request: members in every clause of include, and in nothing of exclude.</summary>
internal sealed record RequestedCriteria(IReadOnlyList<RequestedClause> Include, RequestedClause? Exclude);

/// <summary>One <c>or</c>: members with at least one of the values.</summary>
internal sealed record RequestedClause(IReadOnlyList<RequestedValues> Facets);

/// <summary>A facet of a clause and its values.</summary>
internal sealed record RequestedValues(TargetingFacet Facet, IReadOnlyList<Urn> Values);
