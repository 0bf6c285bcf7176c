using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>What is to be added.</summary>
internal sealed record AddRequest
{
    /// <summary>The folder of the project.</summary>
    public required string Folder { get; init; }

    /// <summary>The entity type; null for all, where rows are to be resolved.</summary>
    public TargetingEntityType? Type { get; init; }

    /// <summary>What the user named; nothing where rows are to be resolved.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The identifier that the user wants; null for a derived one.</summary>
    public string? Member { get; init; }

    /// <summary>Whether nothing is to be written.</summary>
    public bool IsDryRun { get; init; }
}
