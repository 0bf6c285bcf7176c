using System.Reflection;

namespace AudienceTyped.Catalogs;

/// <summary>The description of one entity type, created when it is first needed.</summary>
internal sealed class TargetingEntityTypeOf<T> : TargetingEntityType
    where T : struct, ITargetingEntity<T>
{
    public static readonly TargetingEntityTypeOf<T> Instance = new();

    private TargetingEntityTypeOf()
        : base(T.Table)
    {
    }

    public IReadOnlyList<T> Values
    {
        get
        {
            KnownValues known = KnownNow;
            return (IReadOnlyList<T>)(known.Values ??= Array.AsReadOnly(Array.ConvertAll(ReadKeys(known), T.FromKey)));
        }
    }

    private protected override EntityTable Table => T.Table;

    private protected override string? ReadValuesText() => typeof(T).GetCustomAttribute<CatalogEntityTypeAttribute>()?.Values;

    internal EntitySets<T> Sets
    {
        get
        {
            KnownValues known = KnownNow;
            return (EntitySets<T>)(known.Sets ??= ReadSets(known));
        }
    }

    public override IReadOnlyList<Urn>? FindSet(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Sets.FindUrns(name);
    }

    public IReadOnlyList<NameCandidate<T>> Search(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return [.. SearchNames(text, count).Select(static found => new NameCandidate<T>(T.FromKey(found.Key), found.Name, found.Match))];
    }

    private static EntitySets<T> ReadSets(KnownValues known)
    {
        EntitySets<T> sets = new(T.Table);
        foreach (AddedValues added in known.Added)
        {
            sets.Add(added.Table);
        }

        return sets;
    }
}
