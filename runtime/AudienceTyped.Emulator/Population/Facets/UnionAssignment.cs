namespace AudienceTyped.Emulation;

/// <summary>A facet that counts who has a value in one of two others: the employers of now and of the past.</summary>
internal sealed class UnionAssignment(IReadOnlyList<IFacetAssignment> parts) : IFacetAssignment
{
    public bool Knows(Urn value) => parts.Any(part => part.Knows(value));

    public void AddMembers(Urn value, MemberBits members)
    {
        foreach (IFacetAssignment part in parts)
        {
            part.AddMembers(value, members);
        }
    }
}
