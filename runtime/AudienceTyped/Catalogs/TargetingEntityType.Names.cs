namespace AudienceTyped.Catalogs;

/// <content>From texts to values.</content>
public abstract partial class TargetingEntityType
{
    private NameIndex? _names;
    private Dictionary<UrnKey, string>? _members;

    /// <summary>The values whose names match a text, best first; those that match alike in the order of the catalog, retired ones last.</summary>
    internal IReadOnlyList<FoundName> SearchNames(string text, int count)
    {
        string folded = NameFolding.Fold(text).ToString();
        if (folded.Length == 0)
        {
            return [];
        }

        Dictionary<UrnKey, (string Name, NameMatchKind Kind)> found = [];
        NameSearch.AddMatches(Table, folded, found);
        foreach (AddedValues added in KnownNow.Added)
        {
            NameSearch.AddMatches(added.Table, folded, found);
        }

        UrnKey written = FindByName(text);
        if (!written.IsDefault)
        {
            NameSearch.Add(written, FindName(written) ?? text, NameMatchKind.WrittenForm, found);
        }

        // The order of the sort is stable: the values come in the order of the catalog.
        return
        [
            .. Known
                .Select(static urn => urn.Key)
                .Where(found.ContainsKey)
                .OrderBy(IsRetired)
                .ThenBy(key => found[key].Kind)
                .Take(count)
                .Select(key => new FoundName(key, found[key].Name, found[key].Kind)),
        ];
    }

    /// <summary>The member of the type for a value: <c>Python</c> of <c>Skill.Python</c>; null if the type's own catalog does not have it.</summary>
    internal string? FindMember(Urn urn)
    {
        _members ??= ReadMembersByKey();
        return !urn.IsDefault && urn.EntityType == Namespace.EntityTypeName ? _members.GetValueOrDefault(urn.Key) : null;
    }

    /// <summary>The value with a name; no key if none has it, or if several have it.</summary>
    internal UrnKey FindByName(string name)
    {
        ReadOnlySpan<char> folded = NameFolding.Fold(name);
        NameMatch match = FindByWholeName(KnownNow, folded);
        return match.IsOffered ? match.Key : FindByDerivedName(folded);
    }

    private NameMatch FindByWholeName(KnownValues known, ReadOnlySpan<char> folded)
    {
        int hash = NameIndex.Hash(folded);
        NameMatch match = new();
        EntityTable table = Table;
        (_names ??= new NameIndex(table)).Find(table, folded, hash, ref match);
        foreach (AddedValues added in known.Added)
        {
            added.Names.Find(added.Table, folded, hash, ref match);
        }

        return match;
    }

    /// <summary>The values of the attribute that the generator writes, for what the table does not have: members.</summary>
    private protected abstract string? ReadValuesText();

    private UrnKey FindByDerivedName(ReadOnlySpan<char> folded)
    {
        if (IdForm == EntityIdForm.Range && WrittenRange.Find(folded) is { } range)
        {
            UrnKey key = UrnKey.FromRange(range.Minimum, range.Maximum);
            return FindName(key) is null ? default : key;
        }

        KnownValues known = KnownNow;
        known.DerivedNames ??= new DerivedNames(
            Table,
            known.Added,
            ReadMembers(),
            name => FindByWholeName(known, NameFolding.Fold(name)).IsOffered);
        return known.DerivedNames.Find(folded);
    }

    private IEnumerable<(string Id, string Member)> ReadMembers() =>
        from line in (ReadValuesText() ?? "").Split('\n')
        let cells = line.Split('\t')
        where cells.Length >= 2
        select (cells[0], cells[1]);

    private Dictionary<UrnKey, string> ReadMembersByKey()
    {
        Dictionary<UrnKey, string> members = [];
        foreach ((string id, string member) in ReadMembers())
        {
            if (UrnKey.TryParse(id, start: 0, out UrnKey key, out _))
            {
                members.TryAdd(key, member);
            }
        }

        return members;
    }
}
