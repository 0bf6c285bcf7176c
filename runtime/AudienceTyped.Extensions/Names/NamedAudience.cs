namespace AudienceTyped;

/// <summary>An audience as data has it: lists of names for facets. Each list is one clause of the criteria; an empty one, or none, is left out.</summary>
/// <example>
/// <code>
/// NamedAudience audience = new NamedAudience()
///     .Include(Facet.Locations, ["Germany", "France"])
///     .Include(Facet.Skills, ["Python"])
///     .Exclude(Facet.Seniorities, ["Entry"]);
/// NamedAudienceResolution resolution = await resolver.ResolveAsync(audience);
/// </code>
/// </example>
public sealed class NamedAudience
{
    internal List<NamedClause> Parts { get; } = [];

    /// <summary>Members who have at least one of the values.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="names">The names of its values, or their URNs.</param>
    public NamedAudience Include<T>(Facet<T> facet, IEnumerable<string>? names)
        where T : struct, ITargetingEntity<T> => Add(facet, names, isExcluded: false);

    /// <summary>All members except those who have one of the values.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="names">The names of its values, or their URNs.</param>
    public NamedAudience Exclude<T>(Facet<T> facet, IEnumerable<string>? names)
        where T : struct, ITargetingEntity<T> => Add(facet, names, isExcluded: true);

    private NamedAudience Add<T>(Facet<T> facet, IEnumerable<string>? names, bool isExcluded)
        where T : struct, ITargetingEntity<T>
    {
        ArgumentNullException.ThrowIfNull(facet);
        string[] given = [.. names ?? []];
        if (given.Length > 0)
        {
            Parts.Add(new NamedClause<T>(facet, given, isExcluded));
        }

        return this;
    }
}
