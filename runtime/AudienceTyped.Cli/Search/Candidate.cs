namespace AudienceTyped.Cli;

/// <summary>A value that may be meant.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Name">The name; null where the service gives none.</param>
/// <param name="Facets">The names of the facets of which it is a value.</param>
/// <param name="Match">How a name of it matches; null where only the service knows.</param>
/// <param name="MatchText">How it matches, in words.</param>
/// <param name="Member">The member of the catalog or of the project: <c>Skill.Python</c>; null if it has none.</param>
internal sealed record Candidate(Urn Urn, string? Name, IReadOnlyList<string> Facets, NameMatchKind? Match, string MatchText, string? Member)
{
    /// <summary>The name in the address of its page, which tells it from others of its name; null if that was not requested.</summary>
    public string? VanityName { get; init; }
}
