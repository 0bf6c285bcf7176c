namespace AudienceTyped.Definitions.Projects;

/// <summary>A value that a file of a project has.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The number of the line.</param>
/// <param name="TypeName">The entity type: <c>Skill</c>.</param>
/// <param name="Urn">The URN.</param>
/// <param name="Id">The id, as the file writes it.</param>
/// <param name="Member">The C# identifier.</param>
/// <param name="Name">The display name.</param>
/// <param name="IsRetired">Whether the file marks it as retired or replaced.</param>
internal sealed record ProjectValue(string Path, int Line, string TypeName, string Urn, string Id, string Member, string Name, bool IsRetired);
