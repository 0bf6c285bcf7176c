namespace AudienceTyped.Cli;

/// <summary>What the tool tells the shell, the same for all commands.</summary>
internal static class ToolExitCode
{
    /// <summary>Done, nothing to report.</summary>
    public const int Done = 0;

    /// <summary>The service, the network or a refusal.</summary>
    public const int Failed = 1;

    /// <summary>Something to look at: findings, or nothing found.</summary>
    public const int ToLookAt = 2;

    /// <summary>The command line, an input or a setting cannot be used.</summary>
    public const int CannotBeUsed = 64;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;
}
