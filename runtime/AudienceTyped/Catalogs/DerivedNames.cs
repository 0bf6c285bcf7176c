namespace AudienceTyped.Catalogs;

/// <summary>
/// What people write for values beside their names: members, ids that are text, names without bracket or container, names without spaces.
/// Created when a text is looked up that is no name. A text that could mean two values means none.
/// </summary>
internal sealed class DerivedNames
{
    private readonly Dictionary<string, (UrnKey Key, bool IsRetired)> _keys = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="own">The values of the type's own catalog.</param>
    /// <param name="added">The values that projects add.</param>
    /// <param name="members">The members of the type's own values, by their ids.</param>
    /// <param name="isName">Whether a text is the name of a value.</param>
    public DerivedNames(
        in EntityTable own, IEnumerable<AddedValues> added, IEnumerable<(string Id, string Member)> members, Func<string, bool> isName)
    {
        Add(own, isName);
        foreach (AddedValues values in added)
        {
            Add(values.Table, isName);
        }

        foreach ((string id, string member) in members)
        {
            if (UrnKey.TryParse(id, start: 0, out UrnKey key, out _) && own.IndexOf(key) is >= 0 and var index)
            {
                Add(member, key, own.IsRetiredAt(index));
            }
        }
    }

    /// <summary>The value that a text means; no key if it means none, or could mean several.</summary>
    public UrnKey Find(ReadOnlySpan<char> folded) => _keys.GetValueOrDefault(NameVariants.Join(folded)).Key;

    private void Add(in EntityTable table, Func<string, bool> isName)
    {
        for (int number = 0; number < table.AnyNameCount; number++)
        {
            int owner = table.OwnerOfName(number);
            UrnKey key = table.KeyAt(owner);
            bool isRetired = table.IsRetiredAt(owner);
            string name = System.Text.Encoding.UTF8.GetString(table.AnyNameAt(number));
            string? bare = NameVariants.WithoutBracket(name);
            Add(name, key, isRetired);
            Add(bare, key, isRetired);
            Add(NameVariants.WithoutContainer(name, isName), key, isRetired);
            Add(bare is null ? null : NameVariants.WithoutContainer(bare, isName), key, isRetired);
        }

        for (int index = 0; index < table.Count && table.IdForm == EntityIdForm.Text; index++)
        {
            Add(table.KeyAt(index).ToString(), table.KeyAt(index), table.IsRetiredAt(index));
        }
    }

    // A value in use goes before a retired one.
    private void Add(string? text, UrnKey key, bool isRetired)
    {
        if (text is null || NameVariants.Join(NameFolding.Fold(text)) is not { Length: > 0 } joined)
        {
            return;
        }

        if (!_keys.TryGetValue(joined, out (UrnKey Key, bool IsRetired) before) || (before.IsRetired && !isRetired))
        {
            _keys[joined] = (key, isRetired);
        }
        else if (before.IsRetired == isRetired && before.Key != key)
        {
            _keys[joined] = (default, isRetired);
        }
    }
}
