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

    /// <summary>Whether to report a name, in view of those beside it.</summary>
    public bool IsAlarming(ContraryName name)
    {
        bool isLabel = !name.Value.IsMember && name.Name.Kind is (NameKind.Declaration or NameKind.Comment);
        return name.Verdict.Relation switch
        {
            MeaningRelation.IsOfAnother => name.Name.Kind switch
            {
                NameKind.Key => !IsShared(name) && Find(name)?.Keys.IsRelation != true,
                NameKind.Label => Find(name)?.Labels is not { } labels || labels.AreNames(name),
                _ => true,
            },
            MeaningRelation.IsOfPart or MeaningRelation.IsOfWhole => isLabel,
            MeaningRelation.IsOfKnown => !name.Value.IsMember,

            // A name that says nothing by itself does beside names that are those of the catalog.
            MeaningRelation.IsStrange => !name.Value.IsMember
                && name.Name.Kind is (NameKind.Declaration or NameKind.Comment or NameKind.Key)
                && !(name.Name.Kind == NameKind.Key && HasRightNameFor(name))
                && IsAmongNames(name),
            _ => false,
        };
    }

    // Several keys may lead to one value, but one that is a name of another value, word for word, says what it means.
    private bool IsShared(ContraryName name)
    {
        TypeWords words = name.Value.Type.Words;
        return HasRightNameFor(name)
            && !name.Value.Type.FindWhole(CommonWords.StripEverywhere(words.Of(name.Name.Text))).Contains(name.Verdict.Meant!);
    }

    private bool HasRightNameFor(ContraryName name) => Find(name)?.Rightly.Contains(name.Value.Urn) == true;

    private bool IsAmongNames(ContraryName name) => Find(name) is { } names && names.Right >= 2 && names.Right > 2 * names.Strange;

    private Names? Find(ContraryName name) =>
        name.Name.Group is { } group && _groups.TryGetValue((group, name.Value.Type.UrnEntityType), out Names? names) ? names : null;

    private sealed class Names
    {
        public HashSet<string> Rightly { get; } = new(StringComparer.Ordinal);

        public KeyTable Keys { get; } = new();

        public LabelTable Labels { get; } = new();

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
                Keys.Add(name);
            }
            else if (name.Name.Kind == NameKind.Label)
            {
                Labels.Add(name);
            }
        }
    }
}
