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
    /// <param name="draws">Draw the first, the second, ... value.</param>
    /// <param name="additional">Draw further values. They change nothing of what the others draw.</param>
    public DrawnAssignment(ulong seed, ValueTree tree, IReadOnlyList<IValueDraw> draws, params IReadOnlyList<IValueDraw> additional)
    {
        _tree = tree;
        int[][] drawn = [.. draws.Select((draw, number) => Draw(SplitMix64.Derive(seed, $"draw {number}"), draw))];
        RareValues.GiveEachAMember(tree, draws, drawn);
        IEnumerable<int[]> drawnToo = additional.Select((draw, number) => Draw(SplitMix64.Derive(seed, $"additional draw {number}"), draw));
        _draws = [.. drawn.Concat(drawnToo).Select(one => new MembersByValue(one, tree.Count))];
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
