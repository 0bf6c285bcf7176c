using AudienceTyped.Shared.Text;

namespace AudienceTyped.Catalogs;

/// <summary>
/// What people write for values beside their names: members, ids that are text, names without bracket or container, names without spaces.
/// Created when a text is looked up that is no name. A text that could mean two values means none.
/// </summary>
internal sealed class DerivedNames
{
    private readonly WrittenNames<UrnKey> _keys = new();

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
                _keys.Add(member, key, own.IsRetiredAt(index));
            }
        }
    }

    /// <summary>The value that a text means; no key if it means none, or could mean several.</summary>
    public UrnKey Find(ReadOnlySpan<char> folded) => _keys.Find(folded);

    private void Add(in EntityTable table, Func<string, bool> isName)
    {
        for (int number = 0; number < table.AnyNameCount; number++)
        {
            int owner = table.OwnerOfName(number);
            foreach (string text in NameVariants.Of(System.Text.Encoding.UTF8.GetString(table.AnyNameAt(number)), isName))
            {
                _keys.Add(text, table.KeyAt(owner), table.IsRetiredAt(owner));
            }
        }

        for (int index = 0; index < table.Count && table.IdForm == EntityIdForm.Text; index++)
        {
            _keys.Add(table.KeyAt(index).ToString(), table.KeyAt(index), table.IsRetiredAt(index));
        }
    }
}
