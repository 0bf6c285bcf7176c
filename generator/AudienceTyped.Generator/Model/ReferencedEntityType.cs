using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Model;

/// <summary>What the generator must know of an entity type that the project's files name and another place has.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="IsExternal">Whether another assembly has it, so that values are added to it; else the project has it in code of its own.</param>
/// <param name="UrnEntityType">The entity type of its URNs; null where the type does not say, as it was not generated.</param>
/// <param name="IdForm">The form of its ids; null where the type does not say.</param>
internal sealed record ReferencedEntityType(string Name, bool IsExternal, string? UrnEntityType, IdForm? IdForm)
{
    /// <summary>
    /// The values that other assemblies have, as the attributes of the type and of public classes that add to it list them: the texts of the metadata
    /// themselves, so that comparing them costs nothing while the references stay.
    /// </summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>An id that shows where all ids have letters and digits; null where they differ.</summary>
    public string? IdShape { get; init; }

    /// <summary>The sets that other assemblies have.</summary>
    public EquatableArray<string> Sets { get; init; }

    /// <summary>The identifiers that values of other assemblies had before.</summary>
    public EquatableArray<string> Renamed { get; init; }
}
