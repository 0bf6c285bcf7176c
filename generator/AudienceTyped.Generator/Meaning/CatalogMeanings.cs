using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>What the catalogs of a compilation call the ids of an entity type, found when the first name is looked at.</summary>
internal sealed class CatalogMeanings
{
    private const string FacetClass = "Facet";

    // Facets are the library's own thing, and no definition file has words about them.
    private static readonly TypeWords _wordsOfFacets = new(CatalogText.Write(new CatalogWords(CatalogWords.Common, ["facet", "targeting", "target", "ad"])));

    // Kept as long as what was decoded, which outlives the compilation.
    private static readonly ConditionalWeakTable<CatalogEntityType, LastNamed> _named = new();

    private readonly Lazy<(Dictionary<string, EntityMeanings> ByUrn, Dictionary<string, EntityMeanings> ByClass)> _types;

    private readonly Lazy<IReadOnlyList<UsingDirectiveSyntax>> _globalUsings;
    private readonly ImportedTypes? _imported;

    public CatalogMeanings(Compilation compilation)
    {
        _types = new(() => Find(compilation));
        _globalUsings = new(() => ImportedTypes.FindGlobal(compilation, CancellationToken.None));
    }

    private CatalogMeanings(CatalogMeanings meanings, ImportedTypes imported) =>
        (_types, _globalUsings, _imported) = (meanings._types, meanings._globalUsings, imported);

    /// <summary>Those of all entity types.</summary>
    public IEnumerable<EntityMeanings> All => _types.Value.ByUrn.Values;

    public EntityMeanings? FindByUrn(string urnEntityType) => _types.Value.ByUrn.TryGetValue(urnEntityType, out EntityMeanings? found) ? found : null;

    public EntityMeanings? FindByClass(string name) =>
        _imported?.FindByAlias(name) ?? (_types.Value.ByClass.TryGetValue(name, out EntityMeanings? found) ? found : null);

    /// <summary>The type of a value that is written as its member alone, which a <c>using static</c> allows.</summary>
    public EntityMeanings? FindByMember(string member) => _imported?.FindByMember(member);

    /// <summary>The same by the names that a file has for the types.</summary>
    public CatalogMeanings In(SyntaxNode root) =>
        ImportedTypes.Of(root, _globalUsings.Value, FindByClass) is { IsEmpty: false } imported ? new CatalogMeanings(this, imported) : this;

    private static (Dictionary<string, EntityMeanings> ByUrn, Dictionary<string, EntityMeanings> ByClass) Find(Compilation compilation)
    {
        Dictionary<string, EntityMeanings> byUrn = new(StringComparer.Ordinal);
        Dictionary<string, EntityMeanings> byClass = new(StringComparer.Ordinal);

        // An entity type may be the project's own, and classes that add values to one have names and words of their own.
        var types = CatalogSymbols.Of(compilation).EntityTypes
            .OrderByDescending(static found => found.Symbol.TypeKind == TypeKind.Struct)
            .GroupBy(static found => found.Type.UrnEntityType, StringComparer.Ordinal)
            .ToArray();
        Lazy<HashSet<string>> teams = new(() => new(byUrn.Values.SelectMany(static meanings => meanings.Words.Teams), StringComparer.Ordinal));
        foreach (IGrouping<string, (INamedTypeSymbol Symbol, CatalogEntityType Type)> parts in types)
        {
            TypeWords words = new(string.Join("\n", parts.Select(static part => part.Type.Words).Where(static text => text.Length > 0)));
            EntityMeanings meanings = new(parts.Key, parts.First().Symbol.Name, teams);
            byUrn.Add(parts.Key, meanings);
            foreach ((INamedTypeSymbol type, CatalogEntityType found) in parts)
            {
                meanings.Add(_named.GetOrCreateValue(found).Of(found, words));
                byClass[type.Name] = meanings;
            }
        }

        CatalogValue[] facets = [.. CatalogSymbols.Of(compilation).KnownFacets.Select(static facet => AsValue(facet))];
        var ofFacets = new EntityMeanings(FacetUrns.EntityType, FacetClass, teams);
        ofFacets.Add(new NamedValues(
            _wordsOfFacets,
            facets,
            FirstBy(facets, static facet => facet.Id),
            FirstBy(facets, static facet => facet.Member),
            new Dictionary<string, string[]>()));
        byUrn[FacetUrns.EntityType] = ofFacets;
        byClass[FacetClass] = ofFacets;
        return (byUrn, byClass);
    }

    private static Func<string, CatalogValue?> FirstBy(CatalogValue[] values, Func<CatalogValue, string> keyOf)
    {
        ILookup<string, CatalogValue> byKey = values.ToLookup(keyOf, StringComparer.Ordinal);
        return key => byKey[key].FirstOrDefault();
    }

    private static CatalogValue AsValue(FacetFacts facet) => new(facet.Name, facet.Member!, facet.Member!, null, [], false, null);

    // A project that adds words to a type of a referenced catalog changes what the catalog's values are found by, and seldom.
    private sealed class LastNamed
    {
        private NamedValues? _last;

        public NamedValues Of(CatalogEntityType type, TypeWords words)
        {
            NamedValues? last = _last;
            if (last is null || last.Words.Text != words.Text)
            {
                _last = last = new NamedValues(words, type.Values, type.FindById, type.FindByMember, type.Parts);
            }

            return last;
        }
    }
}
