using AudienceTyped.Definitions.Editing;

namespace AudienceTyped.Cli;

/// <summary>A value that was to be added, and what became of it.</summary>
/// <param name="Finding">What the service says of it.</param>
/// <param name="Outcome">What became of it in the files; null if it is not certain which value is meant.</param>
internal sealed record AddedValue(ValueFinding Finding, EditOutcome? Outcome)
{
    /// <summary>Why there is no row; null if there is one or none is needed.</summary>
    public string? Problem => Finding.Reason ?? Outcome?.Reason;
}
