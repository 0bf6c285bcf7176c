namespace AudienceTyped.Shared.Notation;

/// <summary>Criteria as a text has them, in written order.</summary>
/// <param name="Include">The clauses, each with its facets.</param>
/// <param name="Exclude">The facets that are excluded; none where nothing is.</param>
/// <typeparam name="TValues">A facet with its values.</typeparam>
internal sealed record CriteriaShape<TValues>(IReadOnlyList<IReadOnlyList<TValues>> Include, IReadOnlyList<TValues> Exclude);
