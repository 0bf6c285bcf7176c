using System.Reflection;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>A value of the shipped catalog, as the attribute of its type has it.</summary>
internal sealed record CatalogRow(string Type, string UrnEntityType, string Id, string Member, string Name, string? Parent, string[] AlsoCalled)
{
    public static IReadOnlyList<CatalogRow> All { get; } =
    [
        .. typeof(Facet).Assembly.GetTypes()
            .Select(
                static type => (
                    type.Name,
                    Attribute: type
                        .GetCustomAttributesData()
                        .FirstOrDefault(static attribute => attribute.AttributeType == typeof(CatalogEntityTypeAttribute))))
            .Where(static type => type.Attribute is not null)
            .SelectMany(static type => ((string)type.Attribute!.ConstructorArguments[2].Value!)
                .Split('\n')
                .Select(static line => line.Trim('\r').Split('\t'))
                .Where(static cells => cells.Length >= 3)
                .Select(cells => new CatalogRow(
                    type.Name,
                    (string)type.Attribute.ConstructorArguments[0].Value!,
                    cells[0],
                    cells[1],
                    cells[2],
                    cells.Length > 3 && cells[3].Length > 0 ? cells[3] : null,
                    cells.Length > 4 && cells[4].Length > 0 ? cells[4].Split('|') : []))),
    ];

    public string Urn => $"urn:li:{UrnEntityType}:{Id}";

    public IEnumerable<string> Names => AlsoCalled.Prepend(Name);
}
