namespace AudienceTyped.Generator.Model;

/// <summary>An identifier that a value had, and that programs may still use.</summary>
/// <param name="Member">The old C# identifier.</param>
/// <param name="NewMember">The identifier that the value has now.</param>
/// <param name="Id">The id of the value.</param>
internal sealed record RenamedMember(string Member, string NewMember, string Id);
