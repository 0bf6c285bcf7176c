namespace AudienceTyped.Catalogs;

/// <summary>The named sets of an entity type, created when one is first needed. Of two with the same name the first counts.</summary>
internal sealed class EntitySets<T>
    where T : struct, ITargetingEntity<T>
{
    private readonly Dictionary<string, (IReadOnlyList<T> Values, IReadOnlyList<Urn> Urns)> _byName = new(StringComparer.Ordinal);

    public EntitySets(in EntityTable table) => Add(table);

    public void Add(in EntityTable table)
    {
        for (int set = 0; set < table.SetNameEnds.Length; set++)
        {
            Add(table, set);
        }
    }

    public IReadOnlyList<T>? FindValues(string name) => _byName.TryGetValue(name, out var set) ? set.Values : null;

    public IReadOnlyList<Urn>? FindUrns(string name) => _byName.TryGetValue(name, out var set) ? set.Urns : null;

    private void Add(in EntityTable table, int set)
    {
        ReadOnlySpan<int> indexes = table.SetValuesAt(set);
        T[] values = new T[indexes.Length];
        Urn[] urns = new Urn[indexes.Length];
        for (int place = 0; place < indexes.Length; place++)
        {
            values[place] = T.FromKey(table.KeyAt(indexes[place]));
            urns[place] = values[place].Urn;
        }

        _byName.TryAdd(table.SetNameAt(set), (Array.AsReadOnly(values), Array.AsReadOnly(urns)));
    }
}
