using System.Runtime.CompilerServices;

namespace AudienceTyped;

public partial class TargetingEntitiesClient
{
    /// <summary>All values of a facet, with its type.</summary>
    /// <inheritdoc cref="GetEntitiesAsync(TargetingFacet, EntityListingOptions?, IProgress{EntityListingProgress}?, CancellationToken)"/>
    public virtual async IAsyncEnumerable<FoundEntity<T>> GetEntitiesAsync<T>(
        Facet<T> facet,
        EntityListingOptions? options = null,
        IProgress<EntityListingProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : struct, ITargetingEntity<T>
    {
        RequireOneType(facet);
        foreach (FoundEntity<T> entity in ToTyped<T>(await ReadAllAsync(facet, options, progress, cancellationToken).ConfigureAwait(false)))
        {
            yield return entity;
        }
    }

    /// <summary>The first values of a facet that a text finds, with its type. One call.</summary>
    /// <inheritdoc cref="SearchAsync(TargetingFacet, string, int, CancellationToken)"/>
    public virtual async Task<IReadOnlyList<FoundEntity<T>>> SearchAsync<T>(
        Facet<T> facet, string text, int count = 20, CancellationToken cancellationToken = default)
        where T : struct, ITargetingEntity<T>
    {
        RequireOneType(facet);
        return ToTyped<T>(await AskForTextAsync(facet, text, count, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Values that are similar to others, with the type of the facet. One call.</summary>
    /// <inheritdoc cref="GetSimilarAsync(TargetingFacet, IEnumerable{Urn}, int, CancellationToken)"/>
    public virtual async Task<IReadOnlyList<FoundEntity<T>>> GetSimilarAsync<T>(
        Facet<T> facet, IEnumerable<T> values, int count = 20, CancellationToken cancellationToken = default)
        where T : struct, ITargetingEntity<T>
    {
        RequireOneType(facet);
        ArgumentNullException.ThrowIfNull(values);
        return ToTyped<T>(
            await AskForSimilarAsync(facet, values.Select(static value => value.Urn), count, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>What the service calls values, and which of them it does not know. One call for each 50.</summary>
    /// <param name="values">The values. One that is listed twice is requested once.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <inheritdoc cref="ResolveAsync(IEnumerable{Urn}, CancellationToken)"/>
    public virtual async Task<ResolvedEntities<T>> ResolveAsync<T>(IEnumerable<T> values, CancellationToken cancellationToken = default)
        where T : struct, ITargetingEntity<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        T[] asked = [.. values.Distinct()];
        ResolvedEntities resolved = await ResolveAsync(asked.Select(static value => value.Urn), cancellationToken).ConfigureAwait(false);
        HashSet<Urn> missing = [.. resolved.Missing];
        Dictionary<Urn, T> byUrn = asked.ToDictionary(static value => value.Urn);
        return new(
            [.. resolved.Found.Select(found => new FoundEntity<T>(byUrn[found.Urn], found.Name, found.FacetUrn))],
            [.. asked.Where(value => missing.Contains(value.Urn))]);
    }

    private static FoundEntity<T>[] ToTyped<T>(EntityPage page)
        where T : struct, ITargetingEntity<T> => [.. page.Entities.Select(entity => T.TryParse(entity.Urn.ToString(), provider: null, out T value)
            ? new FoundEntity<T>(value, entity.Name, entity.FacetUrn)
            : throw page.Call.Refuse(
                $"{entity.Urn} cannot be a {typeof(T).Name}: if LinkedIn has a second type for the values of the facet, pass the facet as a TargetingFacet"))];

    // The values of the second type could not be given.
    private static void RequireOneType<T>(Facet<T> facet)
        where T : struct, ITargetingEntity<T>
    {
        ArgumentNullException.ThrowIfNull(facet);
        if (facet.EntityTypes.Count > 1)
        {
            throw new ArgumentException($"The values of {facet.Urn} have two types. Pass the facet as a TargetingFacet: the result has plain URNs.", nameof(facet));
        }
    }
}
