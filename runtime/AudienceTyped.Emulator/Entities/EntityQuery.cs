namespace AudienceTyped.Emulation;

/// <summary>A request of <c>adTargetingEntities</c> that has been read.</summary>
internal sealed record EntityQuery(EntityFinder Finder)
{
    /// <summary>The facet; null for the finder of URNs.</summary>
    public TargetingFacet? Facet { get; init; }

    /// <summary>The text of a search.</summary>
    public string Text { get; init; } = "";

    /// <summary>The URNs that are asked for, or to which others are similar.</summary>
    public IReadOnlyList<Urn> Urns { get; init; } = [];

    /// <summary>Whether elements have a URN and a name, and not a union of types.</summary>
    public bool UsesUrns { get; init; }

    /// <summary>The fields of each element; null for all.</summary>
    public IReadOnlyCollection<string>? Fields { get; init; }

    /// <summary>Whether the number of all values is wanted.</summary>
    public bool WantsTotal { get; init; }

    public int Start { get; init; }

    public int Count { get; init; }
}

/// <summary>How entities are found.</summary>
internal enum EntityFinder
{
    List,
    Typeahead,
    Urns,
    Similar,
}
