namespace AudienceTyped.Emulation;

/// <summary>
/// A facet of which a member has one value or a few, as with titles or locations: drawn from the tree of values,
/// and with a value come those above it.
/// </summary>
internal sealed class DrawnAssignment : IFacetAssignment
{
    private readonly ValueTree _tree;
    private readonly MembersByValue[] _draws;

    /// <param name="seed">The facet's seed.</param>
    /// <param name="tree">The values.</param>
    /// <param name="draws">Draws the first, the second, ... value.</param>
    public DrawnAssignment(ulong seed, ValueTree tree, IReadOnlyList<IValueDraw> draws)
    {
        _tree = tree;
        _draws = new MembersByValue[draws.Count];
        for (int number = 0; number < draws.Count; number++)
        {
            int[] drawn = Draw(SplitMix64.Derive(seed, $"draw {number}"), draws[number]);
            if (number == 0)
            {
                RareValues.GiveEachAMember(tree, draws[number], drawn);
            }

            _draws[number] = new MembersByValue(drawn, tree.Count);
        }
    }

    public bool Knows(Urn value) => _tree.Knows(value);

    public void AddMembers(Urn value, MemberBits members)
    {
        if (PlaceGroups.IsEverywhere(value))
        {
            members.AddEveryone();
        }

        AddMembersWithin(value, members);
        foreach (Urn part in PlaceGroups.PartsOf(value))
        {
            AddMembersWithin(part, members);
        }
    }

    private void AddMembersWithin(Urn value, MemberBits members)
    {
        (int start, int end) = _tree.FindWithin(value);
        foreach (MembersByValue draw in _draws)
        {
            foreach (int member in draw.Within(start, end))
            {
                members.Add(member);
            }
        }
    }

    // On one thread: requests that wait for the same facet hold the threads that a parallel loop would need.
    private static int[] Draw(ulong seed, IValueDraw draw)
    {
        int[] drawn = new int[MemberClass.MemberCount];
        for (int member = 0; member < drawn.Length; member++)
        {
            SplitMix64 random = new(SplitMix64.Derive(seed, member));
            drawn[member] = draw.Draw(member, ref random);
        }

        return drawn;
    }
}
