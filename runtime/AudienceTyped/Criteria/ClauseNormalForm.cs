using System.Runtime.InteropServices;

namespace AudienceTyped;

/// <summary>AND-ed clauses in normal form: each once, and none that holds all values of another, since A AND (A OR B) is A.</summary>
/// <remarks>
/// Comparing every pair of clauses is quadratic. A clause is part of another only if the other has its rarest value, so clauses are looked up by that value,
/// and a comparison of bits rejects most candidates.
/// </remarks>
internal static class ClauseNormalForm
{
    private const int LongestSearch = 16;

    /// <summary>The clauses that are needed, in the order in which they were first written.</summary>
    public static Clause[] Of(List<Clause> clauses) => clauses.Count <= LongestSearch ? BySearch(clauses) : ByRarestValue(clauses);

    private static Clause[] BySearch(List<Clause> clauses)
    {
        List<Clause> needed = new(clauses.Count);
        foreach (Clause clause in clauses)
        {
            if (!IsAbsorbed(clause, needed))
            {
                RemoveAbsorbed(needed, clause);
                needed.Add(clause);
            }
        }

        return [.. needed];
    }

    private static bool IsAbsorbed(Clause clause, List<Clause> by)
    {
        foreach (Clause present in by)
        {
            if (present.IsSubsetOf(clause))
            {
                return true;
            }
        }

        return false;
    }

    private static void RemoveAbsorbed(List<Clause> clauses, Clause by)
    {
        for (int index = clauses.Count - 1; index >= 0; index--)
        {
            if (by.IsSubsetOf(clauses[index]))
            {
                clauses.RemoveAt(index);
            }
        }
    }

    private static Clause[] ByRarestValue(List<Clause> clauses)
    {
        if (clauses.Find(static clause => clause.IsEmpty) is { } empty)
        {
            return [empty];
        }

        HashSet<Clause> seen = new(clauses.Count);
        Entry[] entries = [.. clauses.Where(seen.Add).Select(static clause => new Entry(clause))];
        Dictionary<int, int> counts = CountValues(entries);
        Dictionary<int, List<Entry>> byRarest = [];
        foreach (Entry entry in entries)
        {
            int rarest = entry.Values.MinBy(value => counts[value]);
            if (counts[rarest] > 1)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byRarest, rarest, out _) ??= []).Add(entry);
            }
        }

        return [.. entries.Where(entry => !IsSuperfluous(entry, byRarest)).Select(static entry => entry.Clause)];
    }

    private static Dictionary<int, int> CountValues(Entry[] entries)
    {
        Dictionary<int, int> counts = [];
        foreach (int value in entries.SelectMany(static entry => entry.Values))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
        }

        return counts;
    }

    private static bool IsSuperfluous(Entry entry, Dictionary<int, List<Entry>> byRarest)
    {
        foreach (int value in entry.Values)
        {
            if (byRarest.TryGetValue(value, out List<Entry>? candidates) && candidates.Exists(entry.Holds))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A clause with the hashes of its pairs of facet and value.</summary>
    private sealed class Entry
    {
        private readonly ulong _bits;

        public Entry(Clause clause)
        {
            Clause = clause;
            List<int> values = [];
            foreach (FacetValues facet in clause.Facets)
            {
                foreach (Urn urn in facet.Span)
                {
                    int value = HashCode.Combine(facet.Facet, urn);
                    values.Add(value);
                    _bits |= 1UL << (value & 63);
                }
            }

            Values = [.. values];
        }

        public Clause Clause { get; }

        public int[] Values { get; }

        /// <summary>Whether the other is a part of this, and not this.</summary>
        public bool Holds(Entry other) =>
            other.Values.Length < Values.Length && (other._bits & ~_bits) == 0 && other.Clause.IsSubsetOf(Clause);
    }
}
