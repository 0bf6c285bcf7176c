using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Model;

/// <summary>What a <c>.urns.tsv</c> file defines: an entity type and its values, in the order of the file.</summary>
internal sealed record EntityTypeModel(
    string Name,
    string UrnEntityType,
    IdForm IdForm,
    string? Summary,
    Provenance Provenance,
    string? Example,
    EquatableArray<EntityValue> Values)
{
    /// <summary>Whether the file has every value that LinkedIn has.</summary>
    public bool IsComplete { get; init; }

    /// <summary>An id that shows where all ids have letters and digits; null where they differ.</summary>
    public string? IdShape { get; init; }

    /// <summary>Whether the values are added to a type of another assembly.</summary>
    public Extension Extension { get; init; }

    /// <summary>Values of the referenced catalog that the file names as parents or in sets, with all above them.</summary>
    public EquatableArray<EntityValue> Outer { get; init; }

    /// <summary>The named sets, in the order of the file.</summary>
    public EquatableArray<EntitySet> Sets { get; init; }

    /// <summary>Identifiers that values had before.</summary>
    public EquatableArray<RenamedMember> Renamed { get; init; }

    /// <summary>The values that consist of others, in the order of the file.</summary>
    public EquatableArray<ValueParts> Parts { get; init; }

    /// <summary>The words about the values, in the order of the file.</summary>
    public EquatableArray<WordList> Words { get; init; }

    /// <summary>The generated file. A name with a dot before the ending is never that of a type, whatever the types are called.</summary>
    public string FileName => Extension switch
    {
        Extension.None => $"{Name}.g.cs",
        Extension.Public => $"{Name}.PublicExtension.g.cs",
        _ => $"{Name}.Extension.g.cs",
    };

    public string UrnPrefix => $"urn:li:{UrnEntityType}:";
}
