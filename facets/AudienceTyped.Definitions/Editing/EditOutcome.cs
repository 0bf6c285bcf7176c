namespace AudienceTyped.Definitions.Editing;

/// <summary>What became of a value that was to be added.</summary>
internal enum EditKind
{
    /// <summary>A row was added, or got its id.</summary>
    Written,

    /// <summary>A file of the project has the value.</summary>
    InProject,

    /// <summary>A referenced catalog has the value, so that it needs no row.</summary>
    InCatalog,

    /// <summary>No row can have it.</summary>
    Refused,
}

/// <summary>What became of a value that was to be added.</summary>
/// <param name="Kind">What.</param>
/// <param name="Member">The member: <c>Skill.Kubernetes</c>; null if it was refused.</param>
/// <param name="Path">The file; null for none.</param>
/// <param name="Reason">Why it was refused, and what helps; null otherwise.</param>
internal sealed record EditOutcome(EditKind Kind, string? Member, string? Path, string? Reason)
{
    /// <summary>A value that no row can have.</summary>
    public static EditOutcome Refuse(string reason) => new(EditKind.Refused, null, null, reason);
}
