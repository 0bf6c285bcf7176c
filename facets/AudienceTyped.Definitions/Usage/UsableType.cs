namespace AudienceTyped.Definitions.Usage;

/// <summary>An entity type whose values code can use.</summary>
/// <param name="Name">The name: <c>Skill</c>.</param>
/// <param name="UrnPrefix">What its URNs begin with: <c>urn:li:skill:</c>.</param>
/// <param name="FindMember">The URN of a member; null if there is no such member.</param>
internal sealed record UsableType(string Name, string UrnPrefix, Func<string, string?> FindMember);
