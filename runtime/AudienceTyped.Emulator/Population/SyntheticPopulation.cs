namespace AudienceTyped.Emulation;

/// <summary>
/// A million weighted members who do not exist. The same seed and catalog result in the same members on every machine. Counts obey set
/// algebra exactly. Their sizes are calibrated on audiences recorded from 2021 to 2023, and are no forecasts of today's.
/// </summary>
internal sealed class SyntheticPopulation
{
    /// <summary>How many bytes the cached sets take at most: with all else under 400 MB, whatever is counted.</summary>
    public const long MaximumCachedBytes = 160_000_000;

    [ThreadStatic]
    private static MemberBits? _bits;

    private readonly FacetAssignments _assignments;
    private readonly SetCache _sets = new(MaximumCachedBytes);

    public SyntheticPopulation(ulong seed)
        : this(FacetAssignments.Shared(seed))
    {
    }

    public SyntheticPopulation(FacetAssignments assignments) => _assignments = assignments;

    /// <summary>How many bytes the cached sets take now.</summary>
    public long CachedBytes => _sets.Bytes;

    /// <summary>How many members the criteria match, exactly.</summary>
    public long Count(RequestedCriteria criteria) =>
        AudienceCounter.Count(criteria.Include.Select(FindSets), criteria.Exclude is { } exclude ? FindSets(exclude) : []);

    /// <summary>The synthetic members who have a value; nobody has one that the catalog does not have.</summary>
    public MemberSet FindMembers(TargetingFacet facet, Urn value) => _sets.GetOrAdd(facet, value, CreateSet);

    private MemberSet[] FindSets(RequestedClause clause) =>
        [.. clause.Facets.SelectMany(values => values.Values.Select(value => FindMembers(values.Facet, value)))];

    private MemberSet CreateSet(TargetingFacet facet, Urn value)
    {
        IFacetAssignment assignment = _assignments.Of(facet);
        if (!assignment.Knows(value))
        {
            return MemberSet.Nobody;
        }

        MemberBits bits = _bits ??= new();
        bits.Clear();
        assignment.AddMembers(value, bits);
        return MemberSet.From(bits);
    }
}
