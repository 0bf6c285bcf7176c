using AudienceTyped.Catalogs;
using AudienceTyped.Definitions.Projects;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Cli;

/// <summary>An entity type as code has it: with the members of the catalog and those that the project's files add.</summary>
/// <param name="name">The C# name.</param>
/// <param name="urnEntityType">The entity type of the URNs.</param>
/// <param name="form">The form of the ids.</param>
/// <param name="catalog">The type of the catalog; null where the project defines it.</param>
/// <param name="added">The values of the project's files.</param>
internal sealed class CSharpType(string name, string urnEntityType, IdForm form, TargetingEntityType? catalog, IEnumerable<DefinedValue> added)
{
    private readonly Dictionary<string, DefinedValue> _added = added
        .DistinctBy(static value => value.Id, StringComparer.Ordinal)
        .ToDictionary(static value => value.Id, StringComparer.Ordinal);

    /// <summary>The C# name.</summary>
    public string Name => name;

    // The values of the project's files, by their URNs.
    private IEnumerable<(Urn Urn, DefinedValue Value)> Added => _added.Values.Select(value => (Urn.Parse($"urn:li:{urnEntityType}:{value.Id}"), value));

    /// <summary>The values of which a name matches a text, with that name and how it matches; those of the catalog first.</summary>
    public IEnumerable<(Urn Urn, string Name, NameMatchKind Match)> Search(string text)
    {
        foreach (FoundName found in catalog?.SearchNames(text, int.MaxValue) ?? [])
        {
            yield return (new Urn(catalog!.Namespace, found.Key), found.Name, found.Match);
        }

        string folded = NameFolding.Fold(text).ToString();
        foreach ((Urn urn, DefinedValue value) in Added.Where(added => catalog?.FindMember(added.Urn) is null))
        {
            if (NameSearch.FindBest(value.Name, value.AlsoCalled, folded) is { } match)
            {
                yield return (urn, match.Name, match.Kind);
            }
        }
    }

    /// <summary>The name of a value in the catalog or in the project's files; null if neither has it.</summary>
    public string? FindName(Urn urn) => FindMember(urn)?.Name;

    /// <summary>Whether a URN is one of the type.</summary>
    public bool HasForm(Urn urn) => urn.EntityType == urnEntityType && EntityId.TryParse(urn.Key.ToString(), form, out _);

    /// <summary>The member of a value; null if neither the catalog nor a file has one.</summary>
    public CSharpValue? FindMember(Urn urn)
    {
        if (catalog?.FindMember(urn) is { } member)
        {
            return new(urn, $"{name}.{member}", ValueOrigin.Catalog, catalog.FindName(urn)) { IsRetired = catalog.IsRetired(urn.Key) };
        }

        return HasForm(urn) && _added.TryGetValue(urn.Key.ToString(), out DefinedValue? value)
            ? new(urn, $"{name}.{value.Member}", ValueOrigin.Project, value.Name) { IsRetired = value.IsRetired }
            : null;
    }

    /// <summary>A value of the type by its member, or by its id where it has none.</summary>
    public CSharpValue ValueOf(Urn urn) => FindMember(urn) ?? new(urn, $"{name}.FromId({ArgumentOf(urn.Key.ToString())})", ValueOrigin.Id, Name: null);

    private string ArgumentOf(string id) => form switch
    {
        IdForm.Integer => id,
        IdForm.Range => id.Trim('(', ')').Replace(",", ", ", StringComparison.Ordinal),
        _ => CSharpText.Literal(id),
    };
}
