namespace AudienceTyped.Generator.Model;

internal enum FacetRuleKind
{
    /// <summary>The facets may not be AND-ed in include.</summary>
    NotTogether,

    /// <summary>A facet may not be in include and in exclude at once.</summary>
    NotBothSides,
}

/// <summary>A rule of the service about facets, by their members.</summary>
internal sealed record FacetRule(FacetRuleKind Kind, EquatableArray<string> Facets, EquatableArray<string> With, string? Code, string? Reason);
