using System.Collections.Concurrent;

namespace AudienceTyped.Emulation;

/// <summary>
/// About a billion members who do not exist. The same seed and catalog result in the same members on every machine.
/// The counts obey set algebra exactly; their sizes are only plausible. Facets do not depend on each other.
/// </summary>
internal sealed class SyntheticPopulation(ulong seed)
{
    // A set has 14 KB, and a catalog with many thousands of values must not fill the memory.
    internal const int MaximumCachedSets = 2_000;

    private readonly ConcurrentDictionary<TargetingFacet, Lazy<IFacetAssignment>> _assignments = new();
    private readonly ConcurrentDictionary<(TargetingFacet Facet, Urn Value), MemberSet> _sets = new();

    /// <summary>How many sets are cached now.</summary>
    public int CachedSets => _sets.Count;

    /// <summary>How many members the criteria match, exactly.</summary>
    public long Count(RequestedCriteria criteria) => FindMembers(criteria).Count();

    private MemberSet FindMembers(RequestedCriteria criteria)
    {
        MemberSet members = MemberSet.CreateEveryone();
        foreach (RequestedClause clause in criteria.Include)
        {
            members.IntersectWith(FindMembers(clause));
        }

        if (criteria.Exclude is { } exclude)
        {
            members.ExceptWith(FindMembers(exclude));
        }

        return members;
    }

    private MemberSet FindMembers(RequestedClause clause)
    {
        MemberSet members = new();
        foreach (RequestedValues values in clause.Facets)
        {
            foreach (Urn value in values.Values)
            {
                members.UnionWith(FindMembers(values.Facet, value));
            }
        }

        return members;
    }

    private MemberSet FindMembers(TargetingFacet facet, Urn value)
    {
        if (_sets.TryGetValue((facet, value), out MemberSet? cached))
        {
            return cached;
        }

        IFacetAssignment assignment = _assignments.GetOrAdd(facet, one => new Lazy<IFacetAssignment>(() => FacetAssignments.Create(one, seed))).Value;
        if (!assignment.Knows(value))
        {
            return MemberSet.Nobody;
        }

        MemberSet members = new();
        assignment.AddMembers(value, members);
        if (_sets.Count >= MaximumCachedSets)
        {
            _sets.Clear();
        }

        return _sets.GetOrAdd((facet, value), members);
    }
}
