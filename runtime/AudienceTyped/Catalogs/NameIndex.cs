namespace AudienceTyped.Catalogs;

/// <summary>From folded names to keys, made when a name is first looked for. A name that two values share finds neither.</summary>
internal sealed class NameIndex
{
    // What is found first by its rank: a name of a value before another name of one, a value in use before a retired one.
    private readonly Dictionary<string, (int Rank, UrnKey? Key)> _byName = new(StringComparer.Ordinal);

    public static NameIndex Of(ReadOnlySpan<EntityTableSource> sources)
    {
        NameIndex index = new();
        foreach (EntityTableSource source in sources)
        {
            EntityTable table = source();
            for (int row = 0; row < table.Count; row++)
            {
                index.Add(table.NameAt(row), Rank(isAlias: false, table.IsRetiredAt(row)), table.KeyAt(row));
            }

            for (int alias = 0; alias < table.AliasOwners.Length; alias++)
            {
                int owner = table.AliasOwners[alias];
                index.Add(table.AliasAt(alias), Rank(isAlias: true, table.IsRetiredAt(owner)), table.KeyAt(owner));
            }
        }

        return index;
    }

    public UrnKey? Find(string name) => _byName.TryGetValue(NameFolding.Fold(name), out (int Rank, UrnKey? Key) found) ? found.Key : null;

    private static int Rank(bool isAlias, bool isRetired) => (isRetired ? 2 : 0) + (isAlias ? 1 : 0);

    private void Add(string name, int rank, UrnKey key)
    {
        string folded = NameFolding.Fold(name);
        if (!_byName.TryGetValue(folded, out (int Rank, UrnKey? Key) present) || rank < present.Rank)
        {
            _byName[folded] = (rank, key);
        }
        else if (rank == present.Rank && present.Key != key)
        {
            _byName[folded] = (rank, null);
        }
    }
}
