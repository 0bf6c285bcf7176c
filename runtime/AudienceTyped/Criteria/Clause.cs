using System.Diagnostics.CodeAnalysis;

namespace AudienceTyped;

/// <summary>
/// A set of pairs of facet and value, joined by OR: one element of <c>and</c>, or the whole of <c>exclude</c>.
/// Facets keep the order in which they were written; equality ignores it.
/// </summary>
internal sealed class Clause : Joined<Clause>, IEquatable<Clause>
{
    public static readonly Clause Empty = new(Array.Empty<FacetValues>());

    // Most clauses have one facet, where a search beats a dictionary.
    private const int LongestSearch = 8;

    // The facets in normal form, or the two halves to join. One field, so that no thread sees half of a change.
    private volatile object _content;

    private Dictionary<TargetingFacet, FacetValues>? _byFacet;

    private Clause(object content) => _content = content;

    public ReadOnlySpan<FacetValues> Facets => Content;

    /// <summary>Whether there is no value. An empty clause is never a half, so this does not join anything.</summary>
    public bool IsEmpty => _content is FacetValues[] { Length: 0 };

    protected override Halves? Parts => _content as Halves;

    private FacetValues[] Content => _content as FacetValues[] ?? Join();

    public static Clause Of(FacetValues values) => new(new[] { values });

    /// <summary>A clause of facets; a facet may be there more than once.</summary>
    public static Clause Of(IReadOnlyList<FacetValues> facets) => facets.Count == 0 ? Empty : new(FacetValues.Join(facets));

    public Clause Union(Clause other) => other.IsEmpty || ReferenceEquals(this, other) ? this : IsEmpty ? other : new(new Halves(this, other));

    public bool IsSubsetOf(Clause other)
    {
        if (Facets.Length > other.Facets.Length)
        {
            return false;
        }

        foreach (FacetValues values in Facets)
        {
            if (!other.TryFind(values.Facet, out FacetValues? others) || !values.IsSubsetOf(others))
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(Clause? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Facets.Length != other.Facets.Length)
        {
            return false;
        }

        foreach (FacetValues values in Facets)
        {
            if (!other.TryFind(values.Facet, out FacetValues? others) || !values.Equals(others))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Clause);

    public override int GetHashCode()
    {
        // A sum, because the order of the facets does not count.
        int hash = Facets.Length;
        foreach (FacetValues values in Facets)
        {
            hash = unchecked(hash + values.GetHashCode());
        }

        return hash;
    }

    private FacetValues[] Join()
    {
        List<FacetValues> facets = [];
        foreach (Clause part in Flatten())
        {
            facets.AddRange(part.Facets);
        }

        FacetValues[] joined = FacetValues.Join(facets);
        _content = joined;
        return joined;
    }

    private bool TryFind(TargetingFacet facet, [NotNullWhen(true)] out FacetValues? found)
    {
        FacetValues[] facets = Content;
        if (facets.Length > LongestSearch)
        {
            _byFacet ??= facets.ToDictionary(static values => values.Facet);
            return _byFacet.TryGetValue(facet, out found);
        }

        foreach (FacetValues values in facets)
        {
            if (values.Facet.Equals(facet))
            {
                found = values;
                return true;
            }
        }

        found = null;
        return false;
    }
}
