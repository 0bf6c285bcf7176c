using AudienceTyped.Definitions.Documents;

namespace AudienceTyped.Definitions.Editing;

/// <summary>A row whose id is still to be found.</summary>
/// <param name="Path">The file.</param>
/// <param name="TypeName">The entity type.</param>
/// <param name="Row">The row.</param>
internal sealed record OpenRow(string Path, string TypeName, DefinitionRow Row);
