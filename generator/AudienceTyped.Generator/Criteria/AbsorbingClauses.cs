using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Collects clauses that are joined by AND, and drops those that another one makes superfluous.</summary>
internal sealed class AbsorbingClauses
{
    // So few are compared with one another; more are looked up.
    private const int MostCompared = 8;

    private readonly List<ClauseView?> _clauses = [];
    private readonly HashSet<object> _open = [];
    private ClauseIndex? _index;

    public IReadOnlyList<ClauseView> Remaining => [.. _clauses.OfType<ClauseView>()];

    public void Add(ClauseView added, List<SuperfluousPart>? superfluous)
    {
        // A name that is used twice is still the same, whatever it is.
        if (!added.IsWhollyKnown && !_open.Add((added.Origin as Origin)?.Identity ?? added))
        {
            return;
        }

        if (FindStronger(added) is { } stronger)
        {
            Report(added, stronger, superfluous);
            return;
        }

        foreach (int weaker in FindWeaker(added) ?? [])
        {
            Report(_clauses[weaker]!, added, superfluous);
            _clauses[weaker] = null;
        }

        _index?.Add(added, _clauses.Count);
        _clauses.Add(added);
        if (_index is null && _clauses.Count > MostCompared)
        {
            _index = new ClauseIndex();
            for (int position = 0; position < _clauses.Count; position++)
            {
                if (_clauses[position] is { } clause)
                {
                    _index.Add(clause, position);
                }
            }
        }
    }

    private ClauseView? FindStronger(ClauseView added)
    {
        if (_index is null)
        {
            return _clauses.Find(present => present?.IsSubsetOf(added) == true);
        }

        foreach (int position in _index.FindWithin(added))
        {
            if (_clauses[position] is { } present && present.IsSubsetOf(added))
            {
                return present;
            }
        }

        return null;
    }

    private List<int>? FindWeaker(ClauseView added)
    {
        List<int>? found = null;
        for (int position = 0; _index is null && position < _clauses.Count; position++)
        {
            Look(position);
        }

        foreach (int position in _index?.FindContaining(added) ?? [])
        {
            Look(position);
        }

        return found;

        void Look(int position)
        {
            if (_clauses[position] is { } present && added.IsSubsetOf(present))
            {
                (found ??= []).Add(position);
            }
        }
    }

    // An any-of without a value is a mistake of its own.
    private static void Report(ClauseView part, ClauseView because, List<SuperfluousPart>? superfluous)
    {
        if (because.Facets.Count > 0)
        {
            superfluous?.Add(new SuperfluousPart(part, because));
        }
    }
}
