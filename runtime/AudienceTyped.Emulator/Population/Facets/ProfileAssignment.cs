namespace AudienceTyped.Emulation;

/// <summary>A facet whose values are those of an attribute of the profiles, as with ages: a member has the one of the profile.</summary>
internal sealed class ProfileAssignment(ProfileAttribute attribute, MemberProfiles profiles, IReadOnlyList<Urn> known) : IFacetAssignment
{
    private readonly HashSet<Urn> _known = [.. known];

    public bool Knows(Urn value) => _known.Contains(value);

    public void AddMembers(Urn value, MemberBits members)
    {
        byte wanted = (byte)attribute.IndexOf(value);
        byte[] values = profiles.ValuesOf(attribute);
        for (int member = 0; member < values.Length; member++)
        {
            if (values[member] == wanted)
            {
                members.Add(member);
            }
        }
    }
}
