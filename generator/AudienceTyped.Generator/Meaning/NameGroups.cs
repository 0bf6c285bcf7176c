using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Meaning;

/// <summary>The names that are beside one another, in a type, an initializer or a switch, and what the others say of one of them.</summary>
internal sealed class NameGroups
{
    // Each looks through the whole catalog.
    private const int MostLookups = 200;

    private readonly Dictionary<(SyntaxNode Group, string Type), Names> _groups = [];
    private int _lookups;

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

    /// <summary>Whether no other value has a key beside it.</summary>
    public bool IsAlone(ContraryName name) => Find(name)?.Keys.IsOfOneValue == true;

    /// <summary>Whether to report a name, in view of those beside it.</summary>
    public bool IsAlarming(ContraryName name)
    {
        bool isLabel = !name.Value.IsMember && name.Name.Kind is (NameKind.Declaration or NameKind.Comment);
        return name.Verdict.Relation switch
        {
            MeaningRelation.IsOfAnother => name.Name.Kind switch
            {
                NameKind.Key => !IsShared(name) && Find(name)?.Keys.IsRelation != true && (!name.Name.IsOfWhole || HasRightNames(name)),
                NameKind.Label => Find(name)?.Labels is not { } labels || labels.AreNames(name),
                _ => true,
            },
            MeaningRelation.IsOfPart => isLabel,

            // A comment may well say in which country a city is.
            MeaningRelation.IsOfWhole => isLabel && name.Name.Kind == NameKind.Declaration,
            MeaningRelation.IsOfKnown => !name.Value.IsMember && name.Name is { Kind: not NameKind.Number, Clause: null },

            // A name that says nothing by itself does beside names that are those of the catalog.
            MeaningRelation.IsStrange => !name.Value.IsMember
                && name.Name.Kind is (NameKind.Declaration or NameKind.Comment or NameKind.Key)
                && !(name.Name.Kind == NameKind.Key && HasRightNameFor(name))
                && IsAmongNames(name),
            _ => false,
        };
    }

    // Several keys may lead to one value, but one that is a name of another value, word for word, says what it means; unless a part of the value
    // is called nearly so: Ireland, of which a part is in the United Kingdom.
    private bool IsShared(ContraryName name)
    {
        if (!HasRightNameFor(name))
        {
            return false;
        }

        EntityMeanings type = name.Value.Type;
        string[] words = CommonWords.StripEverywhere(type.Words.Of(name.Name.Text));
        return !type.FindWhole(words).Contains(name.Verdict.Meant!)
            || (_lookups++ < MostLookups
                && type.FindById(name.Value.Id) is { } known
                && type.FindLonger(words).Any(longer => type.IsAbove(known, longer.Value)));
    }

    // What audiences are called may be something else, unless others beside them are called by their values.
    private bool HasRightNames(ContraryName name) => Find(name)?.Right > 0;

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
