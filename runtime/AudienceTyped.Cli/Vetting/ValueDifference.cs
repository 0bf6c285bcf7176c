namespace AudienceTyped.Cli;

/// <summary>Something that the service, or the lock, says otherwise than a file.</summary>
/// <param name="Kind">What.</param>
/// <param name="Urn">The value.</param>
/// <param name="Written">What the file has: the member, or the code.</param>
/// <param name="Place">The file and the line; null for the catalog.</param>
/// <param name="Before">The name in the file; null where it has none.</param>
/// <param name="Now">The name by the service; null where it has none.</param>
internal sealed record ValueDifference(DifferenceKind Kind, string Urn, string Written, FilePlace? Place, string? Before, string? Now)
{
    /// <summary>How much it matters.</summary>
    public string Impact => Kind switch
    {
        DifferenceKind.Renamed or DifferenceKind.Moved => "dangerous",
        DifferenceKind.Added or DifferenceKind.Back => "safe",
        _ => "breaking",
    };

    /// <summary>What it is, in words.</summary>
    public string Text => Kind switch
    {
        DifferenceKind.Gone => $"LinkedIn no longer has it{(Before is null ? "" : $"; it was '{Before}'")}",
        DifferenceKind.AnotherMeaning => $"it is '{Now}', and not '{Before}'",
        DifferenceKind.WrongMember => $"it is '{Now}', and its member has the name of another value, '{Before}'",
        DifferenceKind.WrongComment => $"it is '{Now}', and the comment has the name of another value, '{Before}'",
        DifferenceKind.Renamed => $"'{Before}' is now called '{Now}'",
        DifferenceKind.Moved => $"'{Before}' is now '{Now}'",
        DifferenceKind.Added => $"'{Now}' is new",
        DifferenceKind.Back => $"'{Now}' is there again",
        _ => "audience.lock does not have it. Run 'audience vet' without --locked",
    };
}

/// <summary>A line of a file.</summary>
/// <param name="Path">The path.</param>
/// <param name="Line">The number of the line.</param>
internal sealed record FilePlace(string Path, int Line);

/// <summary>What is said otherwise.</summary>
internal enum DifferenceKind
{
    /// <summary>The service does not know the URN.</summary>
    Gone,

    /// <summary>The URN is of another value.</summary>
    AnotherMeaning,

    /// <summary>The identifier says another value.</summary>
    WrongMember,

    /// <summary>A comment says another value.</summary>
    WrongComment,

    /// <summary>The lock does not have it.</summary>
    NotLocked,

    /// <summary>The value has another name.</summary>
    Renamed,

    /// <summary>The value has another container.</summary>
    Moved,

    /// <summary>The service has a value that the files do not have.</summary>
    Added,

    /// <summary>The service has a value that the file says is retired.</summary>
    Back,
}
