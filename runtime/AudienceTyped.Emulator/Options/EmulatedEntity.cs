namespace AudienceTyped;

/// <summary>
/// A value that an <see cref="AudienceCountsEmulator"/> lists and finds beside those of the catalogs in use, for tests of programs that look for values.
/// No synthetic member has it, so it counts nobody.
/// </summary>
/// <param name="Urn">The URN: <c>urn:li:skill:1500001</c>.</param>
/// <param name="Name">The name, in any characters.</param>
/// <example>
/// <code>
/// AudienceCountsEmulatorOptions options = new() { Entities = [new(Urn.Parse("urn:li:skill:1500001"), "Kubernetes")] };
/// </code>
/// </example>
public sealed record EmulatedEntity(Urn Urn, string Name)
{
    /// <summary>
    /// The names of the facets that have it: <c>skills</c>; empty for all facets that accept its URN.
    /// </summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>
    /// Whether a search lists it although it does not exist, as pages of companies that have closed: asked for by its URN it is missing.
    /// </summary>
    public bool IsDead { get; init; }

    /// <summary>
    /// Of an organization, the name in the address of its page, which tells apart those that share a name: <c>starling-bank</c>; null for one that is built
    /// from the name.
    /// </summary>
    public string? VanityName { get; init; }
}
