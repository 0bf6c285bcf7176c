using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Meaning;

/// <summary>The texts that are shown for values beside one another: names of them, or something else such as their categories, or names in another language.</summary>
internal sealed class LabelTable
{
    private readonly HashSet<SyntaxNode> _values = [];
    private readonly HashSet<string> _right = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _contrary = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private int _rightCount;
    private int _strangeCount;

    public void Add(ContraryName name)
    {
        _values.Add(name.Value.Node);
        switch (name.Verdict.Relation)
        {
            case MeaningRelation.Fits:
                _rightCount++;
                _right.Add(name.Value.Urn);
                break;
            case MeaningRelation.IsStrange:
                _strangeCount++;
                break;
            case MeaningRelation.IsOfAnother:
                string meant = name.Value.Type.UrnOf(name.Verdict.Meant!);
                _contrary[meant] = _contrary.TryGetValue(meant, out int count) ? count + 1 : 1;
                _given.Add(name.Value.Urn);
                break;
        }
    }

    /// <summary>Whether a label that contradicts its value is a mistake.</summary>
    public bool AreNames(ContraryName name)
    {
        string meant = name.Value.Type.UrnOf(name.Verdict.Meant!);
        bool isPermutation = _contrary.Count > 1 && _given.SetEquals(_contrary.Keys);

        // A label of many values is a category; and where most labels say nothing, the language is another.
        if (_contrary[meant] > 1 || _strangeCount > _rightCount)
        {
            return isPermutation;
        }

        // Who writes a member reads its name: the label is a mistake only among labels that are names, as is a table that leads elsewhere.
        return isPermutation
            || (name.Value.IsMember
                ? _rightCount > 0 && _rightCount >= _contrary.Count && !_right.Contains(meant)
                : _rightCount > 0 || _values.Count < 3 || IsShifted());
    }

    private bool IsShifted() => _given.Count >= 3 && _given.Count(_contrary.ContainsKey) >= _given.Count - 1;
}
