using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Catalogs;

/// <summary>A type of targeting entities as a whole: its namespace, the form of its ids, the values of the catalog.</summary>
public abstract partial class TargetingEntityType : IUrnNames
{
    private KnownValues? _known;

    private protected TargetingEntityType(in EntityTable table)
    {
        Name = table.TypeName;
        IdForm = table.IdForm;
        IsComplete = table.IsComplete;
        IdShape = table.IdShape;
        Namespace = UrnNamespace.Register(table.UrnEntityType, this);
    }

    /// <summary>The C# name of the type: <c>Skill</c>.</summary>
    public string Name { get; }

    /// <summary>What the URNs begin with: <c>urn:li:skill:</c>.</summary>
    public string UrnPrefix => Namespace.Text;

    /// <summary>The form of the ids.</summary>
    public EntityIdForm IdForm { get; }

    /// <summary>Whether the catalog has every value that LinkedIn has, so that another id is a mistake: a seniority, but not a skill.</summary>
    public bool IsComplete { get; }

    /// <summary>The URNs of all values of the catalog, in the order of the definition file.</summary>
    public IReadOnlyList<Urn> Known
    {
        get
        {
            KnownValues known = KnownNow;
            return known.Urns ??= Array.AsReadOnly(Array.ConvertAll(ReadKeys(known), key => new Urn(Namespace, key)));
        }
    }

    internal UrnNamespace Namespace { get; }

    /// <summary>An id that shows where all ids have letters and digits; null where they differ.</summary>
    internal string? IdShape { get; }

    /// <summary>The type that a loaded catalog has for a URN; null if none has one.</summary>
    internal static TargetingEntityType? Of(Urn urn) => urn.Namespace.Names as TargetingEntityType;

    /// <summary>The values that projects add, and what was computed from all values; replaced when another catalog is loaded.</summary>
    private protected KnownValues KnownNow
    {
        get
        {
            int version = CatalogRegistry.Version;
            KnownValues? known = Volatile.Read(ref _known);
            if (known?.Version != version)
            {
                known = KnownValues.Read(version, Namespace.EntityTypeName);
                Volatile.Write(ref _known, known);
            }

            return known;
        }
    }

    // Everything else is compiled once for all types.
    private protected abstract EntityTable Table { get; }

    /// <summary>Whether a URN has the namespace of the type and an id of its form, whether a value has it or not.</summary>
    public bool HasForm(Urn urn) =>
        !urn.IsDefault && urn.EntityType == Namespace.EntityTypeName && EntityId.TryParse(urn.Key.ToString(), IdForm.ToIdForm(), out _);

    /// <summary>The name of a value, or null if it is not known. Two types of one namespace can name a value differently.</summary>
    public string? FindName(Urn urn) => urn.IsDefault || urn.EntityType != Namespace.EntityTypeName ? null : FindName(urn.Key);

    /// <summary>The parent of a value in the hierarchy, or null if it has none or is not known.</summary>
    public Urn? FindParent(Urn urn)
    {
        UrnKey parent = urn.IsDefault || urn.EntityType != Namespace.EntityTypeName ? default : FindParentKey(urn.Key);
        return parent.IsDefault ? null : new Urn(Namespace, parent);
    }

    /// <summary>
    /// The URNs of a set that a definition file names with <c>#set</c>, in the order of the file, or null if there is none:
    /// <c>EuropeanEconomicAreaAndSwitzerland</c>, with the case as it is written.
    /// </summary>
    public abstract IReadOnlyList<Urn>? FindSet(string name);

    string? IUrnNames.FindName(UrnKey key) => FindName(key);

    internal string? FindName(UrnKey key) => Table.FindName(key) ?? FindAddedName(key);

    /// <summary>The name among the values that projects add, or null.</summary>
    internal string? FindAddedName(UrnKey key)
    {
        foreach (AddedValues added in KnownNow.Added)
        {
            if (added.Table.FindName(key) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The parent; no key if it has none or is not known.</summary>
    internal UrnKey FindParentKey(UrnKey key)
    {
        // The first table that has the value decides: a later one could create a cycle.
        if (Table.TryFindParent(key, out UrnKey parent))
        {
            return parent;
        }

        foreach (AddedValues added in KnownNow.Added)
        {
            if (added.Table.TryFindParent(key, out parent))
            {
                return parent;
            }
        }

        return default;
    }

    internal bool IsRetired(UrnKey key)
    {
        EntityTable table = Table;
        int index = table.IndexOf(key);
        if (index >= 0)
        {
            return table.IsRetiredAt(index);
        }

        foreach (AddedValues added in KnownNow.Added)
        {
            table = added.Table;
            index = table.IndexOf(key);
            if (index >= 0)
            {
                return table.IsRetiredAt(index);
            }
        }

        return false;
    }

    // All keys, in the order of the definition files.
    private protected UrnKey[] ReadKeys(KnownValues known)
    {
        List<UrnKey> keys = [];
        AddTo(keys, Table, seen: null);
        AddedValues[] all = known.Added;
        if (all.Length > 0)
        {
            // A project can repeat a value of the catalog, for example as a parent.
            HashSet<UrnKey> seen = [.. keys];
            foreach (AddedValues added in all)
            {
                AddTo(keys, added.Table, seen);
            }
        }

        return [.. keys];
    }

    private static void AddTo(List<UrnKey> keys, in EntityTable table, HashSet<UrnKey>? seen)
    {
        for (int index = 0; index < table.Count; index++)
        {
            UrnKey key = table.KeyAt(table.FileOrder.IsEmpty ? index : table.FileOrder[index]);
            if (seen?.Add(key) != false)
            {
                keys.Add(key);
            }
        }
    }
}
