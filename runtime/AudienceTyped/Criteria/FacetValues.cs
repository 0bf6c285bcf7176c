using System.Collections.ObjectModel;

namespace AudienceTyped;

/// <summary>A facet and some of its values, ascending and each once: members who have at least one of them.</summary>
public sealed class FacetValues : IEquatable<FacetValues>
{
    private readonly Urn[] _values;
    private ReadOnlyCollection<Urn>? _view;
    private int _encodedLength;
    private int _hash;

    // Keeps the array: it must be ascending, without duplicates, and not used elsewhere.
    private FacetValues(TargetingFacet facet, Urn[] values)
    {
        Facet = facet;
        _values = values;
    }

    /// <summary>The facet.</summary>
    public TargetingFacet Facet { get; }

    /// <summary>The values, ascending: numbers by value, texts by ordinal.</summary>
    public IReadOnlyList<Urn> Values => _view ??= Array.AsReadOnly(_values);

    internal ReadOnlySpan<Urn> Span => _values;

    // The values never change, so their length is counted once; 0 is not counted yet.
    internal int EncodedLength => _encodedLength != 0 ? _encodedLength : _encodedLength = UrnListWriter.GetLength(_values);

    internal static FacetValues Create(TargetingFacet facet, Urn[] values)
    {
        if (IsAscending(values))
        {
            return new FacetValues(facet, values);
        }

        Array.Sort(values);
        int distinct = 0;
        foreach (Urn value in values)
        {
            if (distinct == 0 || values[distinct - 1] != value)
            {
                values[distinct++] = value;
            }
        }

        return new FacetValues(facet, distinct == values.Length ? values : values[..distinct]);
    }

    private static bool IsAscending(Urn[] values)
    {
        for (int index = 1; index < values.Length; index++)
        {
            if (values[index - 1] >= values[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The values of each facet in one, in the order in which the facets first appear.</summary>
    internal static FacetValues[] Join(IReadOnlyList<FacetValues> facets)
    {
        if (facets.Count == 1)
        {
            return [facets[0]];
        }

        Dictionary<TargetingFacet, List<FacetValues>> groups = new(facets.Count);
        List<List<FacetValues>> inOrder = [];
        foreach (FacetValues values in facets)
        {
            if (!groups.TryGetValue(values.Facet, out List<FacetValues>? group))
            {
                groups.Add(values.Facet, group = []);
                inOrder.Add(group);
            }

            group.Add(values);
        }

        return [.. inOrder.Select(Union)];
    }

    private static FacetValues Union(List<FacetValues> group)
    {
        // A facet of the catalog has rules and names that one read from text lacks.
        TargetingFacet facet = (group.Find(static values => values.Facet is not CustomFacet) ?? group[0]).Facet;
        return group.Count switch
        {
            1 => group[0],
            2 => new FacetValues(facet, Merge(group[0]._values, group[1]._values)),
            _ => Create(facet, [.. group.SelectMany(static values => values._values)]),
        };
    }

    // Both are ascending already.
    private static Urn[] Merge(Urn[] left, Urn[] right)
    {
        var merged = new Urn[left.Length + right.Length];
        int leftIndex = 0;
        int rightIndex = 0;
        int count = 0;
        while (leftIndex < left.Length && rightIndex < right.Length)
        {
            int order = left[leftIndex].CompareTo(right[rightIndex]);
            merged[count++] = order <= 0 ? left[leftIndex] : right[rightIndex];
            leftIndex += order <= 0 ? 1 : 0;
            rightIndex += order >= 0 ? 1 : 0;
        }

        ReadOnlySpan<Urn> rest = leftIndex < left.Length ? left.AsSpan(leftIndex) : right.AsSpan(rightIndex);
        rest.CopyTo(merged.AsSpan(count));
        count += rest.Length;
        return count == merged.Length ? merged : merged[..count];
    }

    internal bool IsSubsetOf(FacetValues other)
    {
        if (_values.Length > other._values.Length)
        {
            return false;
        }

        // The values before the last one found are smaller, so the search continues behind it.
        ReadOnlySpan<Urn> rest = other._values;
        foreach (Urn value in _values)
        {
            int position = rest.Length > 0 && rest[0] == value ? 0 : rest.BinarySearch(value);
            if (position < 0)
            {
                return false;
            }

            rest = rest[(position + 1)..];
        }

        return true;
    }

    /// <summary>Whether facet and values are the same.</summary>
    public bool Equals(FacetValues? other) =>
        other is not null && Facet.Equals(other.Facet) && (ReferenceEquals(_values, other._values) || Span.SequenceEqual(other.Span));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FacetValues);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_hash == 0)
        {
            HashCode hash = default;
            hash.Add(Facet);
            foreach (Urn value in _values)
            {
                hash.Add(value);
            }

            _hash = hash.ToHashCode();
        }

        return _hash;
    }

    /// <summary>A phrase such as "whose skills include Engineering or Python".</summary>
    public override string ToString() => CriteriaSentence.Phrase(this);
}
