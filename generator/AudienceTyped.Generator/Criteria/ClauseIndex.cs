using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Finds the clauses that may contain another one, or be contained in it, by the values in them.</summary>
internal sealed class ClauseIndex
{
    private readonly Dictionary<(string Facet, string Urn), List<int>> _byFirst = [];
    private readonly Dictionary<(string Facet, string Urn), List<int>> _byEach = [];
    private readonly List<int> _withoutFirst = [];
    private int _count;

    public void Add(ClauseView clause, int position)
    {
        _count = position + 1;

        // What is not wholly known is contained in nothing.
        if (clause.IsWhollyKnown && FindFirst(clause) is { } first)
        {
            Add(_byFirst, first, position);
        }
        else if (clause.IsWhollyKnown)
        {
            _withoutFirst.Add(position);
        }

        foreach ((string, string) key in KeysOf(clause))
        {
            Add(_byEach, key, position);
        }
    }

    /// <summary>The positions of the clauses that may be contained in a clause.</summary>
    public IEnumerable<int> FindWithin(ClauseView clause) =>
        _withoutFirst.Concat(KeysOf(clause).SelectMany(key => _byFirst.TryGetValue(key, out List<int>? found) ? found : []));

    /// <summary>The positions of the clauses that may contain a clause. One that is not wholly known may be anything, so none is known to contain it.</summary>
    public IEnumerable<int> FindContaining(ClauseView clause) => !clause.IsWhollyKnown ? []
        : FindFirst(clause) is not { } first ? Enumerable.Range(0, _count)
        : _byEach.TryGetValue(first, out List<int>? found) ? found : [];

    private static void Add(Dictionary<(string Facet, string Urn), List<int>> index, (string Facet, string Urn) key, int position)
    {
        if (!index.TryGetValue(key, out List<int>? positions))
        {
            index.Add(key, positions = []);
        }

        positions.Add(position);
    }

    private static (string Facet, string Urn)? FindFirst(ClauseView clause) =>
        clause.Facets.Count > 0 && clause.Facets[0].Values.Count > 0 ? (clause.Facets[0].Facet.Name, clause.Facets[0].Values[0].Urn) : null;

    private static IEnumerable<(string Facet, string Urn)> KeysOf(ClauseView clause)
    {
        foreach (FacetView facet in clause.Facets)
        {
            foreach (ValueView value in facet.Values)
            {
                yield return (facet.Facet.Name, value.Urn);
            }
        }
    }
}
