namespace AudienceTyped.Emulation;

/// <summary>Which members have which values of one facet. It does not depend on earlier requests.</summary>
internal interface IFacetAssignment
{
    /// <summary>Whether the catalog has the value; nobody has another one.</summary>
    bool Knows(Urn value);

    /// <summary>Adds the members who have a known value.</summary>
    void AddMembers(Urn value, MemberSet members);
}
