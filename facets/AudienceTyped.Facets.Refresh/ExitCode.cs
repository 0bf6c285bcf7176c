namespace AudienceTyped.Facets.Refresh;

/// <summary>What the tool says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>The definition file says what the table says.</summary>
    public const int Refreshed = 0;

    /// <summary>An input cannot be read; nothing was written.</summary>
    public const int Refused = 1;

    /// <summary>As <see cref="Refreshed"/>, and something is left for the maintainer to decide.</summary>
    public const int Undecided = 2;

    /// <summary>Interrupted; nothing was written.</summary>
    public const int Cancelled = 130;
}
