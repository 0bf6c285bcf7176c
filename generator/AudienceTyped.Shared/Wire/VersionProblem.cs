namespace AudienceTyped.Shared.Wire;

/// <summary>A line of a file of versions that is left out.</summary>
/// <param name="Start">Where the line begins in the text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Directive">The word of the directive; null for a row.</param>
/// <param name="What">What is wrong with it.</param>
/// <param name="Fix">What to write.</param>
internal sealed record VersionProblem(int Start, int Length, string? Directive, string What, string Fix);
