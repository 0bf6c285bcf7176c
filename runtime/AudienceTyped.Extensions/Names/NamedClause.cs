namespace AudienceTyped;

/// <summary>Names of values of a facet, in criteria that are being made.</summary>
internal abstract class NamedClause
{
    /// <summary>Adds a clause of the values to criteria, and the names without a value to the misses.</summary>
    public abstract Task<TargetingCriteria> AddToAsync(
        TargetingCriteria criteria, List<NameMiss> misses, ValueResolver resolver, CancellationToken cancellationToken);
}

/// <summary>Names of values of a facet with its type.</summary>
internal sealed class NamedClause<T>(Facet<T> facet, string[] names, bool isExcluded) : NamedClause
    where T : struct, ITargetingEntity<T>
{
    public override async Task<TargetingCriteria> AddToAsync(
        TargetingCriteria criteria, List<NameMiss> misses, ValueResolver resolver, CancellationToken cancellationToken)
    {
        ResolvedNames<T> resolved = await resolver.ResolveAsync(facet, names, cancellationToken).ConfigureAwait(false);
        misses.AddRange(resolved.Misses);
        return resolved.Values.Count == 0 ? criteria
            : isExcluded ? criteria.And(facet.IsNoneOf(resolved.Values))
            : criteria.And(new AllOf(facet.IsAnyOf(resolved.Values)));
    }
}
