namespace AudienceTyped.Shared.Rules;

/// <summary>A kind of rule row in a definition file: everything about it except the rule itself.</summary>
/// <param name="Name">The word in the first column.</param>
/// <param name="Shape">Which columns it has.</param>
/// <param name="Sentence">
/// What the documentation of a facet says about it: <c>{0}</c> for the other facets and <c>{1}</c> for the set; null where it says nothing.
/// </param>
internal sealed record FacetRuleKind(string Name, FacetRuleShape Shape, string? Sentence = null)
{
    /// <summary>What the documentation says where the row names no other facets; null where it says nothing.</summary>
    public string? SentenceAlone { get; init; }
}
