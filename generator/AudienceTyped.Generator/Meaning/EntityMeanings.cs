using AudienceTyped.Generator.Catalogs;

namespace AudienceTyped.Generator.Meaning;

/// <summary>What the ids of one entity type mean: by the catalog that has the type, and by those that add values to it.</summary>
/// <param name="urnEntityType">The entity type of the URNs.</param>
/// <param name="className">The C# name.</param>
/// <param name="teams">The words that name teams, of all types.</param>
internal sealed class EntityMeanings(string urnEntityType, string className, Lazy<HashSet<string>> teams)
{
    private const int DeepestHierarchy = 32;

    private readonly List<NamedValues> _parts = [];
    private RegionMeanings? _regions;

    public string UrnEntityType => urnEntityType;

    public string ClassName => className;

    /// <summary>The words about the values, the same for all parts.</summary>
    public TypeWords Words => _parts[0].Words;

    public bool IsEmpty => _parts.TrueForAll(static part => part.Values.Count == 0);

    public void Add(NamedValues part) => _parts.Add(part);

    public CatalogValue? FindById(string id)
    {
        foreach (NamedValues part in _parts)
        {
            if (part.FindById(id) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    public CatalogValue? FindByMember(string member)
    {
        foreach (NamedValues part in _parts)
        {
            if (part.FindByMember(member) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The values that are called so.</summary>
    public IReadOnlyList<CatalogValue> Find(string[] words) => Collect(part => part.Find(words));

    /// <summary>The values that are called so, word for word.</summary>
    public IReadOnlyList<CatalogValue> FindWhole(string[] words) => Collect(part => part.FindWhole(words));

    /// <summary>The values that <c>TryFind</c> finds by an identifier: one, unless the catalogs disagree.</summary>
    public IEnumerable<CatalogValue> FindWritten(string identifier) => _parts.Select(part => part.Members.FindWritten(identifier)).OfType<CatalogValue>();

    /// <summary>The values with members that are spelled almost as an identifier.</summary>
    public IEnumerable<CatalogValue> FindMisspelled(string identifier, CancellationToken cancellationToken) =>
        _parts.SelectMany(part => part.Members.FindMisspelled(identifier, cancellationToken));

    /// <summary>The values with names that have all the words and some more, with the number of the others.</summary>
    public IEnumerable<(CatalogValue Value, int Others)> FindLonger(IReadOnlyCollection<string> words) =>
        _parts.SelectMany(part => part.Members.FindLonger(words));

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

    /// <summary>What the values are parts of, beside the hierarchy.</summary>
    public RegionMeanings Regions => _regions ??= new RegionMeanings(_parts, FindById);

    /// <summary>Whether teams are called by the values of the type.</summary>
    public bool NamesTeams => Words.Teams.Count > 0;

    /// <summary>Whether the word names a team as well, by the words of whichever type.</summary>
    public bool IsOfTeams(string word) => teams.Value.Contains(word);

    public string UrnOf(CatalogValue value) => $"urn:li:{urnEntityType}:{value.Id}";

    public string MemberOf(CatalogValue value) => $"{className}.{value.Member}";

    private IReadOnlyList<CatalogValue> Collect(Func<NamedValues, IReadOnlyList<CatalogValue>> find) =>
        _parts.Count == 1 ? find(_parts[0]) : [.. _parts.SelectMany(find)];
}
