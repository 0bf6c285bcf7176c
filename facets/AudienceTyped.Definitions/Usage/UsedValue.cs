namespace AudienceTyped.Definitions.Usage;

/// <summary>A value that code uses.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The number of the line.</param>
/// <param name="Written">What the code has: <c>Skill.FromId(17)</c>, <c>urn:li:skill:17</c>.</param>
/// <param name="Urn">The URN.</param>
/// <param name="Comment">The comment beside it; null if it has none, or if other values are on its line.</param>
internal sealed record UsedValue(string Path, int Line, string Written, string Urn, string? Comment);
