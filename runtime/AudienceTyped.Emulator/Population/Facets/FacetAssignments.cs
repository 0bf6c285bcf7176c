using System.Collections.Concurrent;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Emulation;

/// <summary>Chooses how the values of a facet are spread over the members: by the values, by the table of its dependencies, else by its definition.</summary>
internal sealed class FacetAssignments(ulong seed)
{
    // A test project starts an emulator for each test: the members of a seed are drawn once, as long as one uses them.
    private static readonly ConcurrentDictionary<ulong, WeakReference<FacetAssignments>> _shared = new();

    // Where members live is the same for all facets of places, so that a recent location contains the permanent one.
    private const string Places = "places";
    private const string RecentPlaces = "locations";

    // A second value of a hierarchy, such as of interests, has every fourth member.
    private static readonly int[] _hierarchical = [900, 250];
    private static readonly int[] _single = [900];

    private readonly ConcurrentDictionary<Source, Lazy<IFacetAssignment>> _assignments = new();
    private readonly Lazy<MemberProfiles> _profiles = new(() => ProfileDraw.Draw(seed));

    /// <summary>The assignments of a seed, which all populations of it share.</summary>
    public static FacetAssignments Shared(ulong seed)
    {
        WeakReference<FacetAssignments> reference = _shared.GetOrAdd(seed, static one => new(new(one)));
        lock (reference)
        {
            if (!reference.TryGetTarget(out FacetAssignments? assignments))
            {
                assignments = new(seed);
                reference.SetTarget(assignments);
            }

            return assignments;
        }
    }

    /// <summary>The assignment of a facet.</summary>
    public IFacetAssignment Of(TargetingFacet facet) => Of(facet.Name, facet);

    private IFacetAssignment Of(string name, TargetingFacet facet) => _assignments
        .GetOrAdd(
            new(name, facet.Definition.IsHierarchical, facet.Definition.IsSingleValued, new CatalogValues(facet)),
            source => new Lazy<IFacetAssignment>(() => Create(source, facet)))
        .Value;

    private IFacetAssignment Create(Source source, TargetingFacet facet)
    {
        Urn[] known = source.Values.Known;
        MemberProfiles profiles = _profiles.Value;
        FacetDependencies dependencies = FacetDependencies.Of(source.Name);
        if (dependencies.Union.Count > 0)
        {
            return new UnionAssignment([.. dependencies.Union.Select(part => Of(part, facet))]);
        }

        if (FindAttribute(profiles, known) is { } attribute)
        {
            return new ProfileAssignment(attribute, profiles, known);
        }

        IFacetAssignment assignment = CreateOfValues(source, facet, known, dependencies);
        return facet.EntityTypes.Any(static type => type.UrnPrefix == $"urn:li:{ProfileLanguageAssignment.EntityType}:")
            ? new ProfileLanguageAssignment(assignment)
            : assignment;
    }

    private IFacetAssignment CreateOfValues(Source source, TargetingFacet facet, Urn[] known, FacetDependencies dependencies)
    {
        MemberProfiles profiles = _profiles.Value;
        ulong ownSeed = SplitMix64.Derive(seed, source.Name);
        IReadOnlyList<int> presences = dependencies.Presences is { Count: > 0 } stated ? stated
            : facet.Definition.IsSingleValued ? _single : facet.Definition.IsHierarchical ? _hierarchical : [];
        DependentWeights weights = new(dependencies, profiles, source.Values.NameOf);
        if (presences.Count == 0)
        {
            return new IndependentAssignment(ownSeed, known, weights);
        }

        ValueTree tree = new(known, source.Values.FindParent);
        ProfilePlaces places = new(tree, profiles.Attributes[0]);
        if (places.Exist)
        {
            UnplacedDraw unplaced = new(places, tree);
            ProfilePlaceDraw permanent = new(places, profiles);
            return new DrawnAssignment(
                SplitMix64.Derive(seed, Places),
                tree,
                unplaced.IsNeeded ? [permanent, unplaced] : [permanent],
                source.Name == RecentPlaces ? [new RecentPlaceDraw(places, profiles)] : []);
        }

        ulong[][] cumulated = weights.CumulatedOf(tree);
        return new DrawnAssignment(
            ownSeed, tree, [.. presences.Select(presence => new DependentDraw(weights, cumulated, weights.PresencesOf(presence)))]);
    }

    // A catalog with other ages than the profiles have is drawn like any other facet.
    private static ProfileAttribute? FindAttribute(MemberProfiles profiles, Urn[] known) => known.Length == 0
        ? null
        : profiles.Attributes.Skip(1).FirstOrDefault(attribute => known.All(value => attribute.IndexOf(value) >= 0));

    private readonly record struct Source(string Name, bool IsHierarchical, bool IsSingleValued, CatalogValues Values);
}
