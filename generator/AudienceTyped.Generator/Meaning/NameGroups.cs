using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Meaning;

/// <summary>The names that are beside one another, in a type, an initializer or a switch, and what the others say of one of them.</summary>
internal sealed class NameGroups
{
    private readonly Dictionary<(SyntaxNode Group, string Type), Names> _groups = [];

    public NameGroups(IEnumerable<ContraryName[]> judged)
    {
        foreach (ContraryName name in judged.SelectMany(static names => names))
        {
            if (name.Name.Group is { } group)
            {
                (SyntaxNode, string) key = (group, name.Value.Type.UrnEntityType);
                if (!_groups.TryGetValue(key, out Names? names))
                {
                    _groups.Add(key, names = new Names());
                }

                names.Add(name);
            }
        }
    }

    /// <summary>Whether another name of the group is rightly that of the same value.</summary>
    public bool HasRightNameFor(ContraryName name) => Find(name)?.Rightly.Contains(name.Value.Urn) == true;

    /// <summary>Whether the group has names of the catalog, and few that say nothing.</summary>
    public bool IsAmongNames(ContraryName name) => Find(name) is { } names && names.Right >= 2 && names.Right > 2 * names.Strange;

    /// <summary>Whether the key is one of a table that leads from values to other values, so that no key is a name.</summary>
    public bool IsRelation(ContraryName name) => name.Name.Kind == NameKind.Key && Find(name)?.Table.IsRelation == true;

    private Names? Find(ContraryName name) =>
        name.Name.Group is { } group && _groups.TryGetValue((group, name.Value.Type.UrnEntityType), out Names? names) ? names : null;

    private sealed class Names
    {
        public HashSet<string> Rightly { get; } = new(StringComparer.Ordinal);

        public KeyTable Table { get; } = new();

        public int Right { get; private set; }

        public int Strange { get; private set; }

        public void Add(ContraryName name)
        {
            switch (name.Verdict.Relation)
            {
                case MeaningRelation.Fits:
                    Right++;
                    Rightly.Add(name.Value.Urn);
                    break;
                case MeaningRelation.IsStrange:
                    Strange++;
                    break;
            }

            if (name.Name.Kind == NameKind.Key)
            {
                Table.Add(name);
            }
        }
    }
}
