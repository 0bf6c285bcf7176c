using AudienceTyped.Catalogs;

namespace AudienceTyped;

/// <summary>The catalogs of all assemblies that the program references: LinkedIn's, and those of definition files of its own.</summary>
/// <example>
/// <code>
/// foreach (TargetingFacet facet in CatalogsInUse.Facets)
/// {
///     Console.WriteLine(facet.Name);
/// }
/// </code>
/// </example>
public static class CatalogsInUse
{
    private static Snapshot? _snapshot;

    /// <summary>All facets, those of an assembly in the order of its definition files. Of two with the same URN, the first that was loaded is listed.</summary>
    public static IReadOnlyList<TargetingFacet> Facets => Current.Facets;

    private static Snapshot Current
    {
        get
        {
            int version = CatalogRegistry.Version;
            Snapshot? snapshot = Volatile.Read(ref _snapshot);
            if (snapshot?.Version != version)
            {
                snapshot = Snapshot.Read(version);
                Volatile.Write(ref _snapshot, snapshot);
            }

            return snapshot;
        }
    }

    /// <summary>The facet with a URN, or null if no catalog has it.</summary>
    internal static TargetingFacet? Find(Urn urn) => Current.ByUrn.GetValueOrDefault(urn);

    private sealed record Snapshot(int Version, IReadOnlyList<TargetingFacet> Facets, Dictionary<Urn, TargetingFacet> ByUrn)
    {
        public static Snapshot Read(int version)
        {
            List<TargetingFacet> facets = [];
            foreach (ICatalog catalog in CatalogRegistry.Catalogs)
            {
                if (catalog is IFacetCatalog { Facets: var added })
                {
                    facets.AddRange(added);
                }
            }

            TargetingFacet[] distinct = [.. facets.Distinct()];
            return new Snapshot(version, Array.AsReadOnly(distinct), distinct.ToDictionary(static facet => facet.Urn));
        }
    }
}
