using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Meaning;
using AudienceTyped.Generator.Urns;
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

    private CatalogEntityType(string urnEntityType, IdForm idForm, string values, string sets, string renamed)
    {
        UrnEntityType = urnEntityType;
        IdForm = idForm;
        Names = new NamedValues(urnEntityType, _byId.Values, FindById, FindByMember);
        foreach (string line in values.Split('\n'))
        {
            string[] cells = line.Trim('\r').Split('\t');
            if (cells.Length >= 3)
            {
                var value = new CatalogValue(cells[0], cells[1], cells[2], Cell(cells, 3), Cell(cells, 4)?.Split('|') ?? [], Cell(cells, 5) is not null, Cell(cells, 6));
                _byId[value.Id] = value;
                _byMember[value.Member] = value;
            }
        }

        foreach (string[] cells in ReadPairs(sets))
        {
            // The comma of a range separates nothing: (51,200).
            _sets[cells[0]] = idForm == IdForm.Range ? [.. cells[1].TrimEnd(')').Split(["),"], StringSplitOptions.None).Select(static id => id + ")")] : cells[1].Split(',');
        }

        foreach (string[] cells in ReadPairs(renamed).Where(cells => _byMember.ContainsKey(cells[1]) && !_byMember.ContainsKey(cells[0])))
        {
            _byMember.Add(cells[0], _byMember[cells[1]]);
        }
    }

    public string UrnEntityType { get; }

    public IdForm IdForm { get; }

    public IEnumerable<CatalogValue> Values => _byId.Values;

    public IReadOnlyCollection<string> SetNames => _sets.Keys;

    /// <summary>The values by what they are called.</summary>
    public NamedValues Names { get; }

    /// <summary>The type, or null where it is no type of a catalog.</summary>
    public static CatalogEntityType? Find(INamedTypeSymbol? type)
    {
        if (type is null || (type.TypeKind is not (TypeKind.Struct or TypeKind.Class)))
        {
            return null;
        }

        // A type as an expression has it is a new object each time, with what is known of null; its definition is one.
        type = type.OriginalDefinition;
        if (_decoded.TryGetValue(type, out CatalogEntityType? known))
        {
            return known;
        }

        if (ReferencedEntityTypes.FindAttribute(type, "CatalogEntityTypeAttribute") is not { ConstructorArguments: [{ Value: string urnEntityType }, { Value: int idForm }, { Value: string values }] } attribute)
        {
            return null;
        }

        return _decoded.GetValue(type, _ => new CatalogEntityType(
            urnEntityType, (IdForm)idForm, values, ReferencedEntityTypes.FindText(attribute, "Sets") ?? "", ReferencedEntityTypes.FindText(attribute, "Renamed") ?? ""));
    }

    public CatalogValue? FindById(string id) => _byId.TryGetValue(id, out CatalogValue? value) ? value : null;

    public CatalogValue? FindByMember(string member) => _byMember.TryGetValue(member, out CatalogValue? value) ? value : null;

    /// <summary>The ids of the values of a set, or null where there is no set of that name.</summary>
    public IReadOnlyList<string>? FindSet(string member) => _sets.TryGetValue(member, out IReadOnlyList<string>? ids) ? ids : null;

    public string UrnOf(string id) => $"urn:li:{UrnEntityType}:{id}";

    private static IEnumerable<string[]> ReadPairs(string text) => text.Split('\n').Select(static line => line.Trim('\r').Split('\t')).Where(static cells => cells.Length == 2);

    private static string? Cell(string[] cells, int index) => cells.Length > index && cells[index].Length > 0 ? cells[index] : null;
}
