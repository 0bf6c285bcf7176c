namespace AudienceTyped.Cli.Tests;

/// <summary>What surrounds a run of the tool.</summary>
internal sealed record ToolSetting
{
    /// <summary>The standard input.</summary>
    public string Input { get; init; } = "";

    /// <summary>The standard input where it is no text.</summary>
    public byte[]? InputBytes { get; init; }

    /// <summary>The width of the terminal; null for a pipe.</summary>
    public int? Columns { get; init; }

    public Dictionary<string, string> Variables { get; init; } = [];

    /// <summary>The folder in which the tool runs; by default an empty one.</summary>
    public string WorkingFolder { get; init; } = EmptyFolder;

    /// <summary>Replaces the keyboard; null where nobody can type.</summary>
    public Func<CancellationToken, string>? ReadSecret { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    public CancellationToken? CancellationToken { get; init; }

    private static string EmptyFolder { get; } = Directory.CreateTempSubdirectory("audience").FullName;
}
