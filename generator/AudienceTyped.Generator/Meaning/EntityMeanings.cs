
using AudienceTyped.Generator.Catalogs;

namespace AudienceTyped.Generator.Meaning;

/// <summary>What the ids of one entity type mean: by the catalog that has the type, and by those that add values to it.</summary>
internal sealed class EntityMeanings(string urnEntityType, string className)
{
    private const int DeepestHierarchy = 32;

    private readonly List<NamedValues> _parts = [];

    public string UrnEntityType => urnEntityType;

    public string ClassName => className;

    public bool IsEmpty => _parts.TrueForAll(static part => part.Values.Count == 0);

    public void Add(NamedValues part) => _parts.Add(part);

    public CatalogValue? FindById(string id) => _parts.Select(part => part.FindById(id)).FirstOrDefault(static value => value is not null);

    public CatalogValue? FindByMember(string member) => _parts.Select(part => part.FindByMember(member)).FirstOrDefault(static value => value is not null);

    /// <summary>The values that are called so.</summary>
    public IReadOnlyList<CatalogValue> Find(string[] words) => Collect(part => part.Find(words));

    /// <summary>The values that are called so, word for word.</summary>
    public IReadOnlyList<CatalogValue> FindWhole(string[] words) => Collect(part => part.FindWhole(words));

    /// <summary>Whether the one is above the other in the hierarchy.</summary>
    public bool IsAbove(CatalogValue above, CatalogValue below)
    {
        CatalogValue? value = below;
        for (int depth = 0; depth < DeepestHierarchy && value?.ParentId is { } parent; depth++)
        {
            if (parent == above.Id)
            {
                return true;
            }

            value = FindById(parent);
        }

        return false;
    }

    public string UrnOf(CatalogValue value) => $"urn:li:{urnEntityType}:{value.Id}";

    public string MemberOf(CatalogValue value) => $"{className}.{value.Member}";

    private IReadOnlyList<CatalogValue> Collect(Func<NamedValues, IReadOnlyList<CatalogValue>> find) => _parts.Count == 1 ? find(_parts[0]) : [.. _parts.SelectMany(find)];
}
