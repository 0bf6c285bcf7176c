using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// The texts that are shown for values beside one another: names of them, or something else such as their categories, or names in another language.
/// </summary>
internal sealed class LabelTable
{
    private const int FewestOfATable = 3;

    private readonly HashSet<SyntaxNode> _values = [];
    private readonly HashSet<SyntaxNode> _rightly = [];
    private readonly HashSet<SyntaxNode> _strange = [];
    private readonly HashSet<string> _right = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _contrary = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private bool? _isOfAnotherLanguage;
    private bool? _isPermutation;
    private bool? _isShifted;
    private bool? _hasCategories;

    private bool IsOfAnotherLanguage => _isOfAnotherLanguage ??= _strange.Count(value => !_rightly.Contains(value)) > _rightly.Count + _contrary.Count;

    // A label of several values, or several labels that are names of some values and categories of others: Engineering, also of product managers.
    private bool HasCategories => _hasCategories ??= _contrary.Values.Any(static values => values.Count > 1)
        || (_contrary.Count > 1 && _contrary.Keys.All(_right.Contains));

    // Ids that are a row off.
    private bool IsShifted => _given.Count >= FewestOfATable && (_isShifted ??= _given.Count(_contrary.ContainsKey) >= _given.Count - 1);

    public void Add(ContraryName name)
    {
        SyntaxNode value = name.Value.Node;
        _values.Add(value);
        switch (name.Verdict.Relation)
        {
            case MeaningRelation.Fits:
                _rightly.Add(value);
                _right.Add(name.Value.Urn);
                break;
            case MeaningRelation.IsStrange when name.Name.Node is not null:
                _strange.Add(value);
                break;
            case MeaningRelation.IsOfAnother:
                string meant = name.Value.Type.UrnOf(name.Verdict.Meant!);
                if (!_contrary.TryGetValue(meant, out HashSet<string>? present))
                {
                    _contrary.Add(meant, present = []);
                }

                present.Add(name.Value.Urn);
                _given.Add(name.Value.Urn);
                break;
        }
    }

    /// <summary>Whether a label that contradicts its value is a mistake.</summary>
    public bool AreNames(ContraryName name)
    {
        string meant = name.Value.Type.UrnOf(name.Verdict.Meant!);
        bool isPermutation = _isPermutation ??= _contrary.Count > 1 && _given.SetEquals(_contrary.Keys);

        // A test may well show what does not fit.
        if (_rightly.Count == 0 && name.Name.Group is MethodDeclarationSyntax)
        {
            return false;
        }

        // A label of many values is a category, and those beside it are; and where most labels say nothing, the language is another.
        if (HasCategories || IsOfAnotherLanguage)
        {
            return isPermutation;
        }

        // Who writes a member reads its name: the label is a mistake only among labels that are names, as is a table that leads elsewhere.
        return isPermutation
            || (name.Value.IsMember
                ? _rightly.Count > 0 && _rightly.Count >= _contrary.Count && !_right.Contains(meant)
                : _rightly.Count > 0 || _values.Count < FewestOfATable || IsShifted);
    }
}
