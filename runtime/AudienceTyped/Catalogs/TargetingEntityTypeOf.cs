namespace AudienceTyped.Catalogs;

/// <summary>The description of one entity type, created when it is first needed.</summary>
internal sealed class TargetingEntityTypeOf<T> : TargetingEntityType
    where T : struct, ITargetingEntity<T>
{
    public static readonly TargetingEntityTypeOf<T> Instance = new();

    private IReadOnlyList<T>? _values;
    private EntitySets<T>? _sets;

    private TargetingEntityTypeOf()
        : base(T.Table)
    {
    }

    public IReadOnlyList<T> Values => _values ??= Array.AsReadOnly(Array.ConvertAll(ReadKeys(), T.FromKey));

    private protected override EntityTable Table => T.Table;

    internal EntitySets<T> Sets => _sets ??= ReadSets();

    public override IReadOnlyList<Urn>? FindSet(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Sets.FindUrns(name);
    }

    private protected override void ForgetValues() => (_values, _sets) = (null, null);

    private EntitySets<T> ReadSets()
    {
        EntitySets<T> sets = new(T.Table);
        foreach (AddedValues added in Added)
        {
            sets.Add(added.Table);
        }

        return sets;
    }
}
