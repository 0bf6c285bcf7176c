namespace AudienceTyped;

/// <summary>The values of a list of names.</summary>
/// <typeparam name="T">The entity type.</typeparam>
/// <param name="Values">The values, each once, in the order of the names.</param>
/// <param name="Misses">All names without a value.</param>
public sealed record ResolvedNames<T>(IReadOnlyList<T> Values, IReadOnlyList<NameMiss> Misses)
    where T : struct, ITargetingEntity<T>
{
    /// <summary>Whether each name has a value.</summary>
    public bool IsComplete => Misses.Count == 0;
}
