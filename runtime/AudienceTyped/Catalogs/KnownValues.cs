namespace AudienceTyped.Catalogs;

/// <summary>
/// What the catalogs that are loaded know about an entity type beside its own table. One object, so that what was computed never outlives its source.
/// </summary>
internal sealed class KnownValues
{
    private KnownValues(int version, AddedValues[] added) => (Version, Added) = (version, added);

    /// <summary>The version of the registry.</summary>
    public int Version { get; }

    /// <summary>The values that projects add.</summary>
    public AddedValues[] Added { get; }

    /// <summary>What people write for the values beside their names, once it was needed.</summary>
    public DerivedNames? DerivedNames { get; set; }

    /// <summary>The URNs of all values, once they were needed.</summary>
    public IReadOnlyList<Urn>? Urns { get; set; }

    /// <summary>All values as values of their type, once they were needed.</summary>
    public object? Values { get; set; }

    /// <summary>The sets of values of their type, once they were needed.</summary>
    public object? Sets { get; set; }

    public static KnownValues Read(int version, string urnEntityType)
    {
        List<AddedValues> added = [];
        foreach (ICatalog catalog in CatalogRegistry.Catalogs)
        {
            foreach (EntityTableSource source in catalog.FindAddedValues(urnEntityType))
            {
                added.Add(new AddedValues(source));
            }
        }

        return new KnownValues(version, [.. added]);
    }
}
