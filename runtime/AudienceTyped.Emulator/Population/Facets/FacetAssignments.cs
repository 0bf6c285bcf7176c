using System.Collections.Concurrent;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Emulation;

/// <summary>Chooses how the values of a facet are spread over the members: by the values, by the table of its dependencies, else by its definition.</summary>
internal sealed class FacetAssignments(ulong seed, Func<MemberProfiles> findProfiles)
{
    // Where members live is the same for all facets of places, so that a recent location contains the permanent one.
    private const string Places = "places";
    private const string RecentPlaces = "locations";

    // A second value of a hierarchy, such as of interests, has every fourth member.
    private static readonly int[] _hierarchical = [900, 250];
    private static readonly int[] _single = [900];

    private readonly ConcurrentDictionary<Source, Lazy<IFacetAssignment>> _assignments = new();

    /// <summary>The assignment of a facet.</summary>
    public IFacetAssignment Of(TargetingFacet facet) => Of(facet.Name, facet);

    // Two facets that share draws have the same values, so the name and the first type tell them apart.
    private IFacetAssignment Of(string name, TargetingFacet facet) => _assignments
        .GetOrAdd(
            new(name, facet.EntityTypes is [{ } first, ..] ? first : null, facet.Definition.IsHierarchical, facet.Definition.IsSingleValued),
            source => new Lazy<IFacetAssignment>(() => Create(source.Name, facet)))
        .Value;

    private IFacetAssignment Create(string name, TargetingFacet facet)
    {
        Urn[] known = [.. facet.EntityTypes.SelectMany(static type => type.Known).Distinct()];
        MemberProfiles profiles = findProfiles();
        FacetDependencies dependencies = FacetDependencies.Of(name);
        if (dependencies.Union.Count > 0)
        {
            return new UnionAssignment([.. dependencies.Union.Select(part => Of(part, facet))]);
        }

        if (FindAttribute(profiles, known) is { } attribute)
        {
            return new ProfileAssignment(attribute, profiles, known);
        }

        IFacetAssignment assignment = CreateOfValues(name, facet, known, dependencies);
        return facet.EntityTypes.Any(static type => type.UrnPrefix == $"urn:li:{ProfileLanguageAssignment.EntityType}:")
            ? new ProfileLanguageAssignment(assignment)
            : assignment;
    }

    private IFacetAssignment CreateOfValues(string name, TargetingFacet facet, Urn[] known, FacetDependencies dependencies)
    {
        MemberProfiles profiles = findProfiles();
        ulong ownSeed = SplitMix64.Derive(seed, name);
        IReadOnlyList<int> presences = dependencies.Presences is { Count: > 0 } stated ? stated
            : facet.Definition.IsSingleValued ? _single : facet.Definition.IsHierarchical ? _hierarchical : [];
        DependentWeights weights = new(dependencies, profiles);
        if (presences.Count == 0)
        {
            return new IndependentAssignment(ownSeed, known, weights);
        }

        ValueTree tree = new(known, value => FindParent(facet, value));
        ProfilePlaces places = new(tree, profiles.Attributes[0]);
        if (places.Exist)
        {
            UnplacedDraw unplaced = new(places, tree);
            ProfilePlaceDraw permanent = new(places, profiles);
            return new DrawnAssignment(
                SplitMix64.Derive(seed, Places),
                tree,
                unplaced.IsNeeded ? [permanent, unplaced] : [permanent],
                name == RecentPlaces ? [new RecentPlaceDraw(places, profiles)] : []);
        }

        ulong[][] cumulated = weights.CumulatedOf(tree);
        return new DrawnAssignment(
            ownSeed, tree, [.. presences.Select(presence => new DependentDraw(weights, cumulated, weights.PresencesOf(presence)))]);
    }

    // A catalog with other ages than the profiles have is drawn like any other facet.
    private static ProfileAttribute? FindAttribute(MemberProfiles profiles, Urn[] known) => known.Length == 0
        ? null
        : profiles.Attributes.Skip(1).FirstOrDefault(attribute => known.All(value => attribute.IndexOf(value) >= 0));

    private static Urn? FindParent(TargetingFacet facet, Urn value)
    {
        if (facet.Definition.IsHierarchical)
        {
            foreach (TargetingEntityType type in facet.EntityTypes)
            {
                if (type.FindParent(value) is { } parent)
                {
                    return parent;
                }
            }
        }

        return null;
    }

    private readonly record struct Source(string Name, TargetingEntityType? First, bool IsHierarchical, bool IsSingleValued);
}
