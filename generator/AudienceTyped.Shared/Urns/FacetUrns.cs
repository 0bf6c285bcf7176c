namespace AudienceTyped.Shared.Urns;

/// <summary>The URNs of facets.</summary>
internal static class FacetUrns
{
    /// <summary>The entity type of the URNs of facets.</summary>
    public const string EntityType = "adTargetingFacet";

    /// <summary>What the URN of a facet begins with, before its name.</summary>
    public const string Prefix = UrnSyntax.Prefix + EntityType + ":";

    public static string Of(string name) => Prefix + name;

    /// <summary>The name of a facet in its URN; null where the text is not the URN of a facet.</summary>
    public static string? FindName(string urn) =>
        urn.Length > Prefix.Length && urn.StartsWith(Prefix, StringComparison.Ordinal) ? urn.Substring(Prefix.Length) : null;
}
