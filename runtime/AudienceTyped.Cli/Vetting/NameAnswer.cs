namespace AudienceTyped.Cli;

/// <summary>What is known of a URN.</summary>
/// <param name="Kind">Whether it is there.</param>
/// <param name="Name">The name; null where there is none.</param>
internal readonly record struct NameAnswer(NameAnswerKind Kind, string? Name);

/// <summary>Whether a value is there.</summary>
internal enum NameAnswerKind
{
    /// <summary>It could not be requested, so nothing is reported.</summary>
    NotAsked,

    /// <summary>It is there.</summary>
    Known,

    /// <summary>The service does not know it.</summary>
    Gone,

    /// <summary>The lock does not have it.</summary>
    NotLocked,
}
