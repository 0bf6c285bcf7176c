namespace AudienceTyped;

/// <summary>A name that is not that of exactly one value.</summary>
/// <param name="Facet">The facet whose value was looked for.</param>
/// <param name="Name">The name, as it was given.</param>
/// <param name="Candidates">Values that can be meant, best first: several that share the name, or some with a similar one. Empty if there are none.</param>
public sealed record NameMiss(TargetingFacet Facet, string Name, IReadOnlyList<FoundEntity> Candidates)
{
    /// <summary>A sentence.</summary>
    public override string ToString() => Candidates.Count == 0
        ? $"'{Name}' is not a value of {Facet.Name}."
        : $"'{Name}' is not a value of {Facet.Name}. Did you mean {string.Join(", or ", Candidates)}?";
}
