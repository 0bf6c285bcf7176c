namespace AudienceTyped;

/// <summary>A rule that criteria break: what <see cref="TargetingCriteria.Validate"/> finds, and the analyzers find in code.</summary>
public sealed record CriteriaFinding
{
    /// <summary>The id, the same as that of the analyzer's diagnostic: <c>AUD1002</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How certain it is that this is wrong.</summary>
    public required CriteriaFindingSeverity Severity { get; init; }

    /// <summary>What is wrong, why, and how to fix it.</summary>
    public required string Message { get; init; }

    /// <summary>The facets that it is about; empty if it is about the criteria as a whole.</summary>
    public required IReadOnlyList<TargetingFacet> Facets { get; init; }

    /// <summary>The values that it is about; empty if it is about facets as a whole.</summary>
    public required IReadOnlyList<Urn> Values { get; init; }

    /// <summary>The page of LinkedIn's documentation that is the source of the rule; null if it has none.</summary>
    public required Uri? Source { get; init; }

    /// <summary>
    /// The code with which LinkedIn's campaign API refuses such criteria, <c>INCOMPATIBLE_TARGETING_COMBINATION</c>; null if none is documented.
    /// </summary>
    public string? ServiceCode { get; init; }

    /// <summary>Severity, id and message.</summary>
    public override string ToString() => $"{Severity} {Id}: {Message}";
}
