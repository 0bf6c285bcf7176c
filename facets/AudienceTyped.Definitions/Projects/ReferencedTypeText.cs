using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Definitions.Projects;

/// <summary>An entity type of the catalog that a project references, as the attribute of the type lists it.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="UrnEntityType">The entity type of the URNs.</param>
/// <param name="IdForm">The form of the ids by its name: <c>Integer</c>.</param>
/// <param name="Values">The values, one a line.</param>
internal sealed record ReferencedTypeText(string Name, string UrnEntityType, string IdForm, string Values)
{
    /// <summary>An id that shows where all ids have letters and digits.</summary>
    public string? IdShape { get; init; }

    /// <summary>The sets, one a line.</summary>
    public string? Sets { get; init; }

    /// <summary>The renamed members, one a line.</summary>
    public string? Renamed { get; init; }

    /// <summary>The type as the generator reads it from a reference.</summary>
    internal ReferencedEntityType ToReferenced() => new(Name, IsExternal: true, UrnEntityType, Enum.Parse<IdForm>(IdForm))
    {
        Values = new([Values]),
        IdShape = IdShape,
        Sets = new(Sets is null ? [] : [Sets]),
        Renamed = new(Renamed is null ? [] : [Renamed]),
    };
}
