using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>An entity type of a catalog, or a class that adds values to one, decoded from its attribute when it is first asked for.</summary>
internal sealed class CatalogEntityType
{
    // Symbols of a referenced assembly outlive the compilation, and with them what was decoded.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, CatalogEntityType> _decoded = new();

    private readonly Dictionary<string, CatalogValue> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogValue> _byMember = new(StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyList<string>> _sets = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> _parts;

    private CatalogEntityType(string urnEntityType, IdForm idForm, string values, Func<string, object?> valueOf)
    {
        UrnEntityType = urnEntityType;
        string TextOf(string name) => valueOf(name) as string ?? "";

        IdForm = idForm;
        IsComplete = valueOf("IsComplete") is true;
        IdShape = valueOf("IdShape") as string;
        Words = TextOf("Words");
        _parts = CatalogText.ReadParts(TextOf("Parts"))
            .GroupBy(static value => value.Id, static value => value.PartIds, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.SelectMany(static ids => ids).ToArray(), StringComparer.Ordinal);
        foreach (CatalogValue value in CatalogText.ReadValues(values).Where(value => !_byId.ContainsKey(value.Id)))
        {
            _byId.Add(value.Id, value);
            _byMember[value.Member] = value;
        }

        foreach ((string member, IReadOnlyList<string> ids) in CatalogText.ReadSets(TextOf("Sets")))
        {
            _sets[member] = ids;
        }

        foreach ((string member, string newMember) in CatalogText.ReadRenamed(TextOf("Renamed")))
        {
            if (_byMember.TryGetValue(newMember, out CatalogValue? value) && !_byMember.ContainsKey(member))
            {
                _byMember.Add(member, value);
            }
        }
    }

    public string UrnEntityType { get; }

    public IdForm IdForm { get; }

    /// <summary>Whether these are all values that LinkedIn has.</summary>
    public bool IsComplete { get; }

    /// <summary>An id that shows where all ids have letters and digits; null where they differ.</summary>
    public string? IdShape { get; }

    /// <summary>The words about the values, as the attribute has them: only the guard of meanings reads them.</summary>
    public string Words { get; }

    public IReadOnlyCollection<CatalogValue> Values => _byId.Values;

    /// <summary>The type, or null where it is no type of a catalog.</summary>
    public static CatalogEntityType? Find(INamedTypeSymbol? type)
    {
        if (type is null || (type.TypeKind is not (TypeKind.Struct or TypeKind.Class)))
        {
            return null;
        }

        // A type as an expression has it is a new object each time, with what is known of null; its definition is one.
        type = type.OriginalDefinition;
        return _decoded.TryGetValue(type, out CatalogEntityType? known) ? known : Decode(type);
    }

    public CatalogValue? FindById(string id) => _byId.TryGetValue(id, out CatalogValue? value) ? value : null;

    public CatalogValue? FindByMember(string member) => _byMember.TryGetValue(member, out CatalogValue? value) ? value : null;

    /// <summary>The ids of the values of a set, or null where there is no set of that name.</summary>
    public IReadOnlyList<string>? FindSet(string member) => _sets.TryGetValue(member, out IReadOnlyList<string>? ids) ? ids : null;

    /// <summary>The values that consist of others that are not below them in the hierarchy, with the ids of those.</summary>
    public IReadOnlyDictionary<string, string[]> Parts => _parts;

    public string UrnOf(string id) => $"urn:li:{UrnEntityType}:{id}";

    private static CatalogEntityType? Decode(INamedTypeSymbol type)
    {
        if (ReferencedEntityTypes.FindAttribute(type, "CatalogEntityTypeAttribute") is not
            {
                ConstructorArguments: [{ Value: string urnEntityType },
            var writtenForm, { Value: string values }]
            } attribute
            || CatalogIdForm.Read(writtenForm) is not { } idForm)
        {
            return null;
        }

        return _decoded.GetValue(
            type,
            _ => new CatalogEntityType(urnEntityType, idForm, values, name => ReferencedEntityTypes.FindNamed(attribute, name)));
    }
}
