namespace AudienceTyped;

/// <summary>A targeting entity as the service lists it.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Name">The name in the locale that was asked for; null where the service gives none, as for ranges.</param>
/// <param name="FacetUrn">The facet of which it is a value.</param>
public sealed record FoundEntity(Urn Urn, string? Name, Urn FacetUrn)
{
    /// <summary>Name and URN.</summary>
    public override string ToString() => Name is null ? Urn.ToString() : $"{Name} ({Urn})";
}

/// <summary>A targeting entity as the service lists it, of a type that is known.</summary>
/// <typeparam name="T">The entity type.</typeparam>
/// <param name="Value">The value, ready for criteria.</param>
/// <param name="Name">The name in the locale that was asked for; null where the service gives none, as for ranges. The catalog may not have it.</param>
/// <param name="FacetUrn">The facet of which it is a value.</param>
public sealed record FoundEntity<T>(T Value, string? Name, Urn FacetUrn)
    where T : struct, ITargetingEntity<T>
{
    /// <summary>Name and URN.</summary>
    public override string ToString() => Name is null ? Value.Urn.ToString() : $"{Name} ({Value.Urn})";
}
