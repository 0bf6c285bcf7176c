namespace AudienceTyped.Catalogs;

/// <summary>The description of one entity type, made when it is first asked for.</summary>
internal sealed class TargetingEntityTypeOf<T> : TargetingEntityType
    where T : struct, ITargetingEntity<T>
{
    public static readonly TargetingEntityTypeOf<T> Instance = Create();

    private IReadOnlyList<Urn>? _known;
    private IReadOnlyList<T>? _values;

    private TargetingEntityTypeOf(string name, string urnEntityType, EntityIdForm idForm)
        : base(name, urnEntityType, idForm)
    {
    }

    public override IReadOnlyList<Urn> Known => _known ??= Array.AsReadOnly(ReadAll(key => new Urn(Namespace, key)));

    public IReadOnlyList<T> Values => _values ??= Array.AsReadOnly(ReadAll(T.FromKey));

    public override Urn? FindParent(Urn urn) => urn.IsDefault || urn.EntityType != Namespace.EntityTypeName ? null : FindParent(urn.Key) is { } key ? new Urn(Namespace, key) : null;

    internal static UrnKey? FindParent(UrnKey key)
    {
        EntityTable table = T.Table;
        int index = table.Parents.IsEmpty ? -1 : table.IndexOf(key);
        return index < 0 || table.Parents[index] < 0 ? null : table.KeyAt(table.Parents[index]);
    }

    internal override string? FindName(UrnKey key)
    {
        EntityTable table = T.Table;
        int index = table.IndexOf(key);
        return index < 0 ? null : table.NameAt(index);
    }

    private static TargetingEntityTypeOf<T> Create()
    {
        EntityTable table = T.Table;
        return new(table.TypeName, table.UrnEntityType, table.IdForm);
    }

    private static TValue[] ReadAll<TValue>(Func<UrnKey, TValue> read)
    {
        EntityTable table = T.Table;
        var values = new TValue[table.Count];
        for (int index = 0; index < values.Length; index++)
        {
            values[index] = read(table.KeyAt(table.FileOrder.IsEmpty ? index : table.FileOrder[index]));
        }

        return values;
    }
}
