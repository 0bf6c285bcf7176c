namespace AudienceTyped.Emulation;

/// <summary>Which members have which values of one facet. It does not depend on earlier requests.</summary>
/// <remarks>
/// What a facet depends on are the <see cref="MemberProfiles"/>, which each assignment receives where it is created. A dependency that is
/// a matter of weights needs no code: it is a table in the folder Dependencies, named like the facet.
/// </remarks>
internal interface IFacetAssignment
{
    /// <summary>Whether the catalog has the value; nobody has another one.</summary>
    bool Knows(Urn value);

    /// <summary>Adds the members who have a known value.</summary>
    void AddMembers(Urn value, MemberBits members);
}
