namespace AudienceTyped.Definitions.Projects;

/// <summary>An entity type that definition files of a project define, or to which they add values.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="UrnEntityType">The entity type of the URNs: <c>skill</c> of <c>urn:li:skill:17</c>.</param>
/// <param name="IdForm">The form of the ids by its name: <c>Integer</c>.</param>
/// <param name="Values">The values of the project's files, in their order.</param>
internal sealed record DefinedEntityType(string Name, string UrnEntityType, string IdForm, IReadOnlyList<DefinedValue> Values);

/// <summary>A value of a definition file.</summary>
/// <param name="Id">The id.</param>
/// <param name="Member">The member as it is written in code.</param>
/// <param name="Name">The name.</param>
/// <param name="AlsoCalled">Other names.</param>
/// <param name="IsRetired">Whether it is no longer in use, so that the compiler warns of the member.</param>
internal sealed record DefinedValue(string Id, string Member, string Name, IReadOnlyList<string> AlsoCalled, bool IsRetired);

/// <summary>A facet of a definition file.</summary>
/// <param name="Name">The name in URNs.</param>
/// <param name="Member">The member of <c>Facet</c> as it is written in code.</param>
/// <param name="EntityTypes">The C# names of the entity types whose values it accepts.</param>
internal sealed record DefinedFacet(string Name, string Member, IReadOnlyList<string> EntityTypes);
