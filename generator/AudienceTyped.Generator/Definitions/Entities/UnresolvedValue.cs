namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>A value whose id is still to be found.</summary>
/// <param name="Member">The identifier that it will have; empty where that depends on the id.</param>
/// <param name="Name">The display name.</param>
internal sealed record UnresolvedValue(string Member, string Name);
