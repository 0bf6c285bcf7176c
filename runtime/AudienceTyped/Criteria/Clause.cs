namespace AudienceTyped;

/// <summary>
/// A set of pairs of facet and value, joined by OR: one element of <c>and</c>, or the whole of <c>exclude</c>.
/// Facets keep the order in which they were written; equality does not look at it.
/// </summary>
internal sealed class Clause : IEquatable<Clause>
{
    public static readonly Clause Empty = new([]);

    private readonly FacetValues[] _facets;

    private Clause(FacetValues[] facets) => _facets = facets;

    public ReadOnlySpan<FacetValues> Facets => _facets;

    public bool IsEmpty => _facets.Length == 0;

    public static Clause Of(FacetValues values) => new([values]);

    public FacetValues? Find(TargetingFacet facet)
    {
        foreach (FacetValues values in _facets)
        {
            if (values.Facet.Equals(facet))
            {
                return values;
            }
        }

        return null;
    }

    public Clause Union(Clause other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
        {
            return this;
        }

        List<FacetValues> joined = [.. _facets];
        foreach (FacetValues values in other._facets)
        {
            int index = joined.FindIndex(present => present.Facet.Equals(values.Facet));
            if (index < 0)
            {
                joined.Add(values);
            }
            else
            {
                joined[index] = joined[index].Union(values);
            }
        }

        return new Clause([.. joined]);
    }

    public bool IsSubsetOf(Clause other)
    {
        if (_facets.Length > other._facets.Length)
        {
            return false;
        }

        foreach (FacetValues values in _facets)
        {
            if (other.Find(values.Facet) is not { } others || !values.IsSubsetOf(others))
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(Clause? other) => other is not null && _facets.Length == other._facets.Length && IsSubsetOf(other) && other.IsSubsetOf(this);

    public override bool Equals(object? obj) => Equals(obj as Clause);

    public override int GetHashCode()
    {
        int hash = _facets.Length;
        foreach (FacetValues values in _facets)
        {
            hash ^= values.GetHashCode();
        }

        return hash;
    }
}
