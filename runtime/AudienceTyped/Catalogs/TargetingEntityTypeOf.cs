namespace AudienceTyped.Catalogs;

/// <summary>The description of one entity type, made when it is first asked for.</summary>
internal sealed class TargetingEntityTypeOf<T> : TargetingEntityType
    where T : struct, ITargetingEntity<T>
{
    public static readonly TargetingEntityTypeOf<T> Instance = Create();

    private readonly Lock _extending = new();
    private EntityTableSource[] _sources = [static () => T.Table];
    private IReadOnlyList<Urn>? _known;
    private IReadOnlyList<T>? _values;
    private NameIndex? _names;
    private EntitySets<T>? _sets;

    private TargetingEntityTypeOf(string name, string urnEntityType, EntityIdForm idForm)
        : base(name, urnEntityType, idForm)
    {
    }

    public override IReadOnlyList<Urn> Known => _known ??= Array.AsReadOnly(ReadAll(key => new Urn(Namespace, key)));

    public IReadOnlyList<T> Values => _values ??= Array.AsReadOnly(ReadAll(T.FromKey));

    internal EntitySets<T> Sets => _sets ??= EntitySets<T>.Of(_sources);

    public override Urn? FindParent(Urn urn) => urn.IsDefault || urn.EntityType != Namespace.EntityTypeName ? null : FindParent(urn.Key) is { } key ? new Urn(Namespace, key) : null;

    public override IReadOnlyList<Urn>? FindSet(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Sets.FindUrns(name);
    }

    /// <summary>Adds the values of a project's own; they count from then on.</summary>
    internal void Extend(EntityTableSource source)
    {
        lock (_extending)
        {
            _sources = [.. _sources, source];
            _known = null;
            _values = null;
            _names = null;
            _sets = null;
        }
    }

    internal UrnKey? FindParent(UrnKey key)
    {
        foreach (EntityTableSource source in _sources)
        {
            EntityTable table = source();
            int index = table.Parents.IsEmpty ? -1 : table.IndexOf(key);
            if (index >= 0)
            {
                // The first table that has a value decides: a later one could close a circle.
                return table.Parents[index] >= 0 ? table.KeyAt(table.Parents[index]) : null;
            }
        }

        return null;
    }

    internal override string? FindName(UrnKey key)
    {
        foreach (EntityTableSource source in _sources)
        {
            EntityTable table = source();
            int index = table.IndexOf(key);
            if (index >= 0)
            {
                return table.NameAt(index);
            }
        }

        return null;
    }

    internal override bool IsRetired(UrnKey key)
    {
        foreach (EntityTableSource source in _sources)
        {
            EntityTable table = source();
            int index = table.IndexOf(key);
            if (index >= 0)
            {
                return table.IsRetiredAt(index);
            }
        }

        return false;
    }

    internal UrnKey? FindByName(string name) => (_names ??= NameIndex.Of(_sources)).Find(name);

    private static TargetingEntityTypeOf<T> Create()
    {
        EntityTable table = T.Table;
        return new(table.TypeName, table.UrnEntityType, table.IdForm);
    }

    private TValue[] ReadAll<TValue>(Func<UrnKey, TValue> read)
    {
        List<TValue> values = [];

        // A project may repeat a value of the catalog, as the parent of its own, say.
        HashSet<UrnKey>? seen = _sources.Length > 1 ? [] : null;
        foreach (EntityTableSource source in _sources)
        {
            EntityTable table = source();
            for (int index = 0; index < table.Count; index++)
            {
                UrnKey key = table.KeyAt(table.FileOrder.IsEmpty ? index : table.FileOrder[index]);
                if (seen?.Add(key) != false)
                {
                    values.Add(read(key));
                }
            }
        }

        return [.. values];
    }
}
