namespace AudienceTyped.Definitions.Tables;

/// <summary>A value as a table has it.</summary>
/// <param name="Line">The line of the table.</param>
/// <param name="Id">The id, without the URN's namespace.</param>
/// <param name="Name">The display name.</param>
/// <param name="Ancestors">The ids of the parent, of its parent, and so on, as far as the table says them; the value itself left out.</param>
/// <param name="AlsoCalled">Other names.</param>
internal sealed record PublishedValue(int Line, string Id, string Name, IReadOnlyList<string> Ancestors, IReadOnlyList<string> AlsoCalled);
