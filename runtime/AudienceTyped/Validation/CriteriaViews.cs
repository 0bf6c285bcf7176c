using System.Runtime.CompilerServices;
using AudienceTyped.Catalogs;
using AudienceTyped.Shared.Rules;

namespace AudienceTyped;

/// <summary>Shows built criteria to the rules.</summary>
internal sealed class CriteriaViews
{
    // Facets live as long as the program, and what rules read of one never changes.
    private static readonly ConditionalWeakTable<TargetingFacet, FacetFacts> _factsOfFacets = [];
    private static readonly ConditionalWeakTable<TargetingEntityType, EntityTypeFacts> _factsOfEntityTypes = [];
    private static FacetIndex? _inUse;

    private readonly Dictionary<string, TargetingFacet> _knownFacets;
    private readonly Dictionary<string, FacetFacts> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<TargetingEntityType> _entityTypes = [];
    private int _order;

    private CriteriaViews(Dictionary<string, TargetingFacet> knownFacets) => _knownFacets = knownFacets;

    public static CriteriaView Of(TargetingCriteria criteria, IEnumerable<TargetingFacet> knownFacets, LinkedInVersion? version)
    {
        CriteriaViews views = new(ByName(knownFacets));
        views.LearnFrom(criteria);
        return new CriteriaView
        {
            Include = [.. criteria.Include.ClauseSet.Clauses.ToArray().Select(views.View)],
            IsIncludeComplete = true,
            Exclude = views.View(criteria.Exclude.Clause),
            IsWhole = true,
            Version = version?.ToString(),
            FindSet = views.FindSet,
            FindEntityType = FindEntityType,
            KnownFacets = views._knownFacets.Values.Select(CreateFacts),
        };
    }

    private static Dictionary<string, TargetingFacet> ByName(IEnumerable<TargetingFacet> facets)
    {
        // The list of catalogs in use never changes: after another catalog was loaded there is another list.
        if (!ReferenceEquals(facets, CatalogsInUse.Facets))
        {
            return Index(facets);
        }

        FacetIndex? known = Volatile.Read(ref _inUse);
        if (known?.Facets != facets)
        {
            known = new(facets, Index(facets));
            Volatile.Write(ref _inUse, known);
        }

        return known.ByName;
    }

    private static Dictionary<string, TargetingFacet> Index(IEnumerable<TargetingFacet> facets)
    {
        Dictionary<string, TargetingFacet> byName = new(StringComparer.Ordinal);
        foreach (TargetingFacet facet in facets)
        {
            byName.TryAdd(facet.Name, facet);
        }

        return byName;
    }

    // A clause that was read from text knows only the name of its facet; another clause may have the catalog's facet.
    private void LearnFrom(TargetingCriteria criteria)
    {
        foreach (Clause clause in (ReadOnlySpan<Clause>)[.. criteria.Include.ClauseSet.Clauses, criteria.Exclude.Clause])
        {
            foreach (FacetValues values in clause.Facets)
            {
                if (values.Facet is not CustomFacet)
                {
                    FactsOf(values.Facet);
                }
            }
        }
    }

    private ClauseView View(Clause clause) => new()
    {
        Facets = [.. clause.Facets.ToArray().Select(View)],
        IsComplete = true,
        Order = _order++,
    };

    private FacetView View(FacetValues values)
    {
        FacetFacts facts = FactsOf(values.Facet);
        return new FacetView
        {
            Facet = facts,
            Values = new ValueList([.. values.Values.Select(View)]),
            IsComplete = true,
            Order = _order++,
            Origin = values.Facet,
        };
    }

    private ValueView View(Urn urn)
    {
        var type = TargetingEntityType.Of(urn);
        if (type is not null)
        {
            _entityTypes.Add(type);
        }

        return new ValueView
        {
            Urn = urn.ToString(),
            UrnEntityType = urn.EntityType,
            Text = urn.Name is { } name ? $"{name} ({urn})" : urn.ToString(),
            IsRetired = type?.IsRetired(urn.Key) == true,
            Ancestors = type is null ? [] : AncestorsOf(urn, type),
            Order = _order++,
            Origin = urn,
        };
    }

    private static List<string> AncestorsOf(Urn urn, TargetingEntityType type)
    {
        List<string> ancestors = [];
        for (Urn? parent = type.FindParent(urn); parent is { } found; parent = type.FindParent(found))
        {
            string text = found.ToString();
            if (ancestors.Contains(text))
            {
                break;
            }

            ancestors.Add(text);
        }

        return ancestors;
    }

    private static EntityTypeFacts? FindEntityType(string urnEntityType) =>
        CatalogRegistry.FindEntityType(urnEntityType) is { } type ? _factsOfEntityTypes.GetValue(type, ReadFacts) : null;

    private static EntityTypeFacts ReadFacts(TargetingEntityType type) => new(type.Namespace.EntityTypeName, type.IdForm.ToIdForm())
    {
        Shape = type.IdShape,
        IsComplete = type.IsComplete,
        IsListed = id => UrnKey.TryParse(id, start: 0, out UrnKey key, out _) && type.FindName(key) is not null,
        Values = Listed(type),
    };

    // Read anew each time: another catalog can add values.
    private static IEnumerable<ListedValue> Listed(TargetingEntityType type)
    {
        foreach (Urn urn in type.Known)
        {
            yield return new ListedValue(urn.Key.ToString(), urn.Name ?? "", $"{urn.Name} ({urn})");
        }
    }

    // Only sets of types that the criteria have values of matter.
    private string[] FindSet(string set) => set.Split('.') is [var typeName, var name]
        ? [.. _entityTypes.Where(type => type.Name == typeName).SelectMany(type => type.FindSet(name) ?? []).Select(static urn => urn.ToString())]
        : [];

    private FacetFacts FactsOf(TargetingFacet facet)
    {
        if (!_facts.TryGetValue(facet.Name, out FacetFacts? facts))
        {
            // A facet that was read from text has no rules; the facet of a catalog does.
            facts = CreateFacts(facet is CustomFacet && _knownFacets.TryGetValue(facet.Name, out TargetingFacet? known) ? known : facet);
            _facts.Add(facet.Name, facts);
        }

        return facts;
    }

    private static FacetFacts CreateFacts(TargetingFacet facet) =>
        facet is CustomFacet ? FacetFacts.Unknown(facet.Name) : _factsOfFacets.GetValue(facet, static known => ReadFacts(known));

    private static FacetFacts ReadFacts(TargetingFacet facet) => new()
    {
        Name = facet.Name,
        Member = facet.Definition.Member,
        UrnEntityTypes = [.. facet.EntityTypes.Select(static type => type.Namespace.EntityTypeName)],
        MayInclude = facet.Definition.Sides.HasFlag(FacetSides.Include),
        MayExclude = facet.Definition.Sides.HasFlag(FacetSides.Exclude),
        IsSingleValued = facet.Definition.IsSingleValued,
        Since = facet.Definition.Since,
        Rules = facet.Rules,
    };

    /// <summary>The facets of a list, by name.</summary>
    private sealed record FacetIndex(IEnumerable<TargetingFacet> Facets, Dictionary<string, TargetingFacet> ByName);
}
