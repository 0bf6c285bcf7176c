namespace AudienceTyped;

/// <summary>What the service calls URNs that were asked for.</summary>
/// <param name="Found">Those that it knows, each once, in the order in which they were asked for.</param>
/// <param name="Missing">Those that it does not know.</param>
public sealed record ResolvedEntities(IReadOnlyList<FoundEntity> Found, IReadOnlyList<Urn> Missing);

/// <summary>What the service calls values that were asked for.</summary>
/// <typeparam name="T">The entity type.</typeparam>
/// <param name="Found">Those that it knows, each once, in the order in which they were asked for.</param>
/// <param name="Missing">Those that it does not know.</param>
public sealed record ResolvedEntities<T>(IReadOnlyList<FoundEntity<T>> Found, IReadOnlyList<T> Missing)
    where T : struct, ITargetingEntity<T>;
