namespace AudienceTyped.Catalogs;

/// <summary>A type of targeting entities as a whole: its namespace, the form of its ids, the values of the catalog.</summary>
public abstract class TargetingEntityType
{
    private protected TargetingEntityType(string name, string urnEntityType, EntityIdForm idForm)
    {
        Name = name;
        IdForm = idForm;
        Namespace = UrnNamespace.Register(urnEntityType, this);
    }

    /// <summary>The C# name of the type: <c>Skill</c>.</summary>
    public string Name { get; }

    /// <summary>What the URNs begin with: <c>urn:li:skill:</c>.</summary>
    public string UrnPrefix => Namespace.Text;

    /// <summary>The form of the ids.</summary>
    public EntityIdForm IdForm { get; }

    /// <summary>The URNs of all values of the catalog, in the order of the definition file.</summary>
    public abstract IReadOnlyList<Urn> Known { get; }

    internal UrnNamespace Namespace { get; }

    /// <summary>The parent of a value in the hierarchy, or null where it has none or is not known.</summary>
    public abstract Urn? FindParent(Urn urn);

    /// <summary>
    /// The URNs of a set that a definition file names with <c>#set</c>, in the order of the file, or null where there is none:
    /// <c>EuropeanEconomicAreaAndSwitzerland</c>, with the case as it is written. Sets that a project adds are found once one of its values or sets was used.
    /// </summary>
    public abstract IReadOnlyList<Urn>? FindSet(string name);

    internal abstract string? FindName(UrnKey key);

    internal abstract bool IsRetired(UrnKey key);
}
