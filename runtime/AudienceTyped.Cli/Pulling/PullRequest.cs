using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>What is to be pulled.</summary>
internal sealed record PullRequest
{
    /// <summary>The folder of the project.</summary>
    public required string Folder { get; init; }

    /// <summary>The types.</summary>
    public required IReadOnlyList<PullTarget> Targets { get; init; }

    /// <summary>The text that finds the values; null for all values.</summary>
    public string? Query { get; init; }

    /// <summary>Whether nothing is to be written.</summary>
    public bool IsDryRun { get; init; }
}

/// <summary>A type whose values are to be pulled.</summary>
/// <param name="Type">The entity type.</param>
/// <param name="Facet">The facet that lists them; null for all facets of the type.</param>
internal sealed record PullTarget(TargetingEntityType Type, TargetingFacet? Facet);
