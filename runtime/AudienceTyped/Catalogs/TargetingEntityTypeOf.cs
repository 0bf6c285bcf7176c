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
        string folded = NameFolding.Fold(text).ToString();
        if (folded.Length == 0)
        {
            return [];
        }

        Dictionary<UrnKey, (string Name, NameMatchKind Kind)> found = [];
        NameSearch.AddMatches(T.Table, folded, found);
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
            .. Values
                .Where(value => found.ContainsKey(value.Urn.Key))
                .OrderBy(value => IsRetired(value.Urn.Key))
                .ThenBy(value => found[value.Urn.Key].Kind)
                .Take(count)
                .Select(value => new NameCandidate<T>(value, found[value.Urn.Key].Name, found[value.Urn.Key].Kind)),
        ];
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
