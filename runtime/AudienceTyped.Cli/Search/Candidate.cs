namespace AudienceTyped.Cli;

/// <summary>A value that may be meant.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Name">The name; null where the service gives none.</param>
/// <param name="Facets">The names of the facets of which it is a value.</param>
/// <param name="Match">How the name matches.</param>
/// <param name="Member">The member of the catalog: <c>Skill.Python</c>; null if it has none.</param>
internal sealed record Candidate(Urn Urn, string? Name, IReadOnlyList<string> Facets, MatchKind Match, string? Member)
{
    /// <summary>How the name matches, in words.</summary>
    public string MatchText => Match switch
    {
        MatchKind.Exact => "exact",
        MatchKind.ExactWithoutCaseAndAccents => "exact without case and accents",
        MatchKind.Beginning => "beginning",
        MatchKind.Contains => "contains",
        _ => "another name",
    };
}
