namespace AudienceTyped;

/// <summary>What the service says of an organization, to tell apart those that share a name.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Name">The name; null where the service gives none.</param>
/// <param name="VanityName">
/// The name in the address of its page: <c>microsoft</c> of <c>linkedin.com/company/microsoft</c>; null where the service gives none.
/// </param>
public sealed record FoundOrganization(Urn Urn, string? Name, string? VanityName)
{
    /// <summary>Name, vanity name and URN.</summary>
    public override string ToString() => $"{Name ?? "(no name)"} ({VanityName ?? "no page"}, {Urn})";
}
