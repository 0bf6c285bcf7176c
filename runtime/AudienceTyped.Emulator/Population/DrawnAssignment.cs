namespace AudienceTyped.Emulation;

/// <summary>
/// A facet of which a member has one value or a few, as with age or locations: drawn from the tree of values,
/// and with a value come those above it.
/// </summary>
internal sealed class DrawnAssignment : IFacetAssignment
{
    private const ulong Whole = 1_000;

    private readonly ValueTree _tree;
    private readonly MembersByValue[] _draws;

    /// <param name="seed">The facet's seed.</param>
    /// <param name="tree">The values.</param>
    /// <param name="presences">Of how many in 1,000 members there is a first, a second, ... value.</param>
    public DrawnAssignment(ulong seed, ValueTree tree, ReadOnlySpan<int> presences)
    {
        _tree = tree;
        _draws = new MembersByValue[presences.Length];
        for (int draw = 0; draw < presences.Length; draw++)
        {
            int[] drawn = Draw(SplitMix64.Derive(seed, $"draw {draw}"), tree, (ulong)presences[draw]);
            if (draw == 0)
            {
                GiveEachValueAMember(drawn);
            }

            _draws[draw] = new MembersByValue(drawn, tree.Count);
        }
    }

    public bool Knows(Urn value) => _tree.Knows(value);

    public void AddMembers(Urn value, MemberSet members)
    {
        if (PlaceGroups.IsEverywhere(value))
        {
            members.UnionWith(MemberSet.CreateEveryone());
        }

        AddMembersWithin(value, members);
        foreach (Urn part in PlaceGroups.PartsOf(value))
        {
            AddMembersWithin(part, members);
        }
    }

    private void AddMembersWithin(Urn value, MemberSet members)
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

    // A value of the catalog that is drawn by nobody would read as one that the service does not know.
    private void GiveEachValueAMember(int[] drawn)
    {
        int[] counts = new int[_tree.Count];
        foreach (int value in drawn)
        {
            if (value != MembersByValue.NoValue)
            {
                counts[value]++;
            }
        }

        // The first members are those of the least weight.
        int member = 0;
        foreach (int value in _tree.Leaves)
        {
            if (counts[value] > 0)
            {
                continue;
            }

            while (member < drawn.Length && drawn[member] != MembersByValue.NoValue && counts[drawn[member]] == 1)
            {
                member++;
            }

            if (member == drawn.Length)
            {
                return;
            }

            if (drawn[member] != MembersByValue.NoValue)
            {
                counts[drawn[member]]--;
            }

            counts[value]++;
            drawn[member++] = value;
        }
    }

    private static int[] Draw(ulong seed, ValueTree tree, ulong presence)
    {
        int[] drawn = new int[MemberClass.MemberCount];
        for (int member = 0; member < drawn.Length; member++)
        {
            SplitMix64 random = new(SplitMix64.Derive(seed, member));
            drawn[member] = random.NextBelow(Whole) < presence ? tree.Draw(ref random) : MembersByValue.NoValue;
        }

        return drawn;
    }
}
