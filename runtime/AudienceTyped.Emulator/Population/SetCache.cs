using System.Collections.Concurrent;

namespace AudienceTyped.Emulation;

/// <summary>The sets that were asked for, up to a number of bytes. Then it is emptied: to make a set again takes less than a millisecond or a few.</summary>
internal sealed class SetCache(long maximumBytes)
{
    // What an entry takes beside the set, about.
    private const int BytesOfEntry = 150;

    private readonly ConcurrentDictionary<(TargetingFacet Facet, Urn Value), MemberSet> _sets = new();

    private long _bytes;

    /// <summary>How many bytes the sets take.</summary>
    public long Bytes => Volatile.Read(ref _bytes);

    /// <summary>The set of a value, from the cache or made now.</summary>
    public MemberSet GetOrAdd(TargetingFacet facet, Urn value, Func<TargetingFacet, Urn, MemberSet> create)
    {
        if (_sets.TryGetValue((facet, value), out MemberSet? cached))
        {
            return cached;
        }

        MemberSet members = create(facet, value);
        int size = members.Bytes + BytesOfEntry;
        if (Bytes + size > maximumBytes)
        {
            _sets.Clear();
            Volatile.Write(ref _bytes, 0);
        }

        if (_sets.TryAdd((facet, value), members))
        {
            Interlocked.Add(ref _bytes, size);
        }

        return members;
    }
}
