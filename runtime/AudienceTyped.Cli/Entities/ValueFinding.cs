namespace AudienceTyped.Cli;

/// <summary>What the service says of a value that a user named: the value itself, or why it is not certain which is meant.</summary>
/// <param name="Named">What the user wrote.</param>
/// <param name="Value">The value, with the name that the service gave when it was asked by the URN; null if none is certain.</param>
/// <param name="Reason">Why none is certain, and what helps; null otherwise.</param>
/// <param name="Candidates">What may be meant, if none is certain.</param>
internal sealed record ValueFinding(NamedValue Named, CertainValue? Value, string? Reason, IReadOnlyList<ValueCandidate> Candidates)
{
    /// <summary>A value that is certain.</summary>
    public static ValueFinding Certain(NamedValue named, FoundEntity found, string name) =>
        new(named, new CertainValue(found.Urn, name, found.FacetUrn), null, []);

    /// <summary>None that is certain.</summary>
    public static ValueFinding Undecided(NamedValue named, string reason, IReadOnlyList<ValueCandidate>? candidates = null) =>
        new(named, null, reason, candidates ?? []);
}

/// <summary>A value that may be meant.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Name">The name by which the service found it.</param>
/// <param name="IsGone">Whether the service does not know the URN.</param>
internal sealed record ValueCandidate(Urn Urn, string? Name, bool IsGone);

/// <summary>A value that the service has named when it was asked by the URN.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Name">The name.</param>
/// <param name="FacetUrn">A facet of which it is a value.</param>
internal sealed record CertainValue(Urn Urn, string Name, Urn FacetUrn)
{
    /// <summary>The name of the facet.</summary>
    public string FacetName => FacetUrn.Key.ToString();
}
