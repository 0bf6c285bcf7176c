namespace AudienceTyped.Emulation;

/// <summary>Which members have which values of one facet. Nothing in it depends on what was asked before.</summary>
internal interface IFacetAssignment
{
    /// <summary>Whether the catalog has the value; of another one nobody is a member.</summary>
    bool Knows(Urn value);

    /// <summary>Adds the members who have a known value.</summary>
    void AddMembers(Urn value, MemberSet members);
}
