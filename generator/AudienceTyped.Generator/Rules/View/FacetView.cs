namespace AudienceTyped.Rules;

/// <summary>A facet with the values asked of it, as rules see it.</summary>
internal sealed class FacetView : ViewPart
{
    public required FacetFacts Facet { get; init; }

    /// <summary>The values that are known, each once.</summary>
    public required IReadOnlyList<ValueView> Values { get; init; }

    /// <summary>Whether no other value may be there.</summary>
    public required bool IsComplete { get; init; }

    public ValueView? Find(string urn) => Values.FirstOrDefault(value => value.Urn == urn);
}
