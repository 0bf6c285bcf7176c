using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// The keys of a table with their values. Where the keys are names of the values, a key of another value is a mistake; where they are
/// not, the table is a relation: the next level of each level, the market that replaces another.
/// </summary>
internal sealed class KeyTable
{
    private const int ShortestShift = 3;

    // With fewer, two rows of ids are easily the same by mistake.
    private const int FewestSharedIds = 3;
    private const int FewestSharedMembers = 2;

    private readonly HashSet<SyntaxNode> _values = [];
    private readonly HashSet<SyntaxNode> _strange = [];
    private readonly HashSet<string> _rightly = new(StringComparer.Ordinal);
    private readonly List<ContraryName> _contrary = [];
    private int _right;
    private bool? _isRelation;

    public bool IsOfOneValue => _values.Count == 1;

    public bool IsRelation => _isRelation ??= Decide();

    public void Add(ContraryName name)
    {
        _values.Add(name.Value.Node);
        if (name.Verdict.Relation == MeaningRelation.Fits)
        {
            _right++;
            _rightly.Add(name.Value.Urn);
        }
        else if (name.Verdict.Relation == MeaningRelation.IsOfAnother)
        {
            _contrary.Add(name);
        }
        else if (name.Verdict.Relation == MeaningRelation.IsStrange)
        {
            _strange.Add(name.Value.Node);
        }
    }

    private bool Decide()
    {
        HashSet<string> meant = [.. _contrary.Select(static name => name.Value.Type.UrnOf(name.Verdict.Meant!))];
        HashSet<string> given = [.. _contrary.Select(static name => name.Value.Urn)];
        if (_values.Count < 2 || meant.SetEquals(given))
        {
            return false;
        }

        // Keys of another language have the words of this one by chance.
        if (_strange.Count > _right + _contrary.Count)
        {
            return true;
        }

        // Who writes a member reads its name; an id says nothing, and a table of ids is easily a row off.
        bool isOfMembers = _contrary.TrueForAll(static name => name.Value.IsMember);
        return IsOfShares(isOfMembers ? FewestSharedMembers : FewestSharedIds)
            || (isOfMembers
                ? _right == 0 || _contrary.Count > 2 * _right
                : _right == 0 && !(given.Count >= ShortestShift && given.Count(meant.Contains) >= given.Count - 1));
    }

    // Each market with the one that serves it: Austria, Germany and Switzerland with Germany.
    private bool IsOfShares(int fewest)
    {
        int shared = _contrary.Count(name => _rightly.Contains(name.Value.Urn));
        return shared >= fewest && shared >= _right && shared == _contrary.Count;
    }
}
