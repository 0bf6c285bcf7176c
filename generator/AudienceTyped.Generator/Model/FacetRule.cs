namespace AudienceTyped.Generator.Model;

/// <summary>A rule of the service about facets, which are named by their members, or by the URN where they are another catalog's.</summary>
internal sealed record FacetRule(string Kind, EquatableArray<string> Facets, EquatableArray<string> With, string? Code, string? Reason, string? Set = null);
