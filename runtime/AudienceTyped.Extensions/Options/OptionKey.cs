namespace AudienceTyped;

/// <summary>A key of the configuration: which option it sets, and how its text is read.</summary>
/// <param name="Path">The key below the section: <c>Budget:CallsPerDay</c>.</param>
/// <param name="Set">Sets the option. Throws a <see cref="FormatException"/> that says what to write.</param>
internal sealed record OptionKey(string Path, Action<AudienceTypedOptions, string> Set);
