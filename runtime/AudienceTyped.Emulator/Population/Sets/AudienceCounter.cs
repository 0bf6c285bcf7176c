namespace AudienceTyped.Emulation;

/// <summary>Counts an audience exactly: the blocks that have members of each union, one by one, the smallest union first.</summary>
internal static class AudienceCounter
{
    /// <summary>How many members are in all unions of include, and not in exclude.</summary>
    /// <param name="include">For each clause its sets.</param>
    /// <param name="exclude">The sets of what is excluded.</param>
    public static long Count(IEnumerable<IReadOnlyList<MemberSet>> include, IReadOnlyList<MemberSet> exclude)
    {
        SetUnion[] unions = [.. include.Select(static sets => new SetUnion(sets))];
        if (unions.Any(static union => union.MostMembers == 0))
        {
            return 0;
        }

        Array.Sort(unions, static (one, other) => one.MostMembers.CompareTo(other.MostMembers));
        return CountBlocks(unions, exclude.Any(static set => set.MemberCount > 0) ? new SetUnion(exclude) : null);
    }

    private static long CountBlocks(SetUnion[] unions, SetUnion? excluded)
    {
        Span<ulong> members = stackalloc ulong[MemberSet.WordsOfBlock];
        Span<ulong> buffer = stackalloc ulong[MemberSet.WordsOfBlock];
        BlockSet blocks = new();
        blocks.UnionWith(MemberSet.Everyone.Blocks);
        Array.ForEach(unions, union => blocks.IntersectWith(union.Blocks));
        long count = 0;
        int block = 0;
        int end = 0;
        foreach (MemberClass one in MemberClass.All)
        {
            end += one.Size;
            long ofClass = 0;
            for (; block * MemberSet.MembersOfBlock < end; block++)
            {
                if (!blocks.Contains(block) || !Intersect(unions, block, members, buffer))
                {
                    continue;
                }

                if (excluded is not null)
                {
                    BlockBits.AndNot(members, excluded.BitsOf(block, buffer));
                }

                ofClass += BlockBits.Count(members);
            }

            count += ofClass * one.Weight;
        }

        return count;
    }

    private static bool Intersect(SetUnion[] unions, int block, Span<ulong> members, Span<ulong> buffer)
    {
        members.Clear();
        MemberSet.Everyone.BitsOf(block).CopyTo(members);
        foreach (SetUnion union in unions)
        {
            if (!BlockBits.And(members, union.BitsOf(block, buffer)))
            {
                return false;
            }
        }

        return true;
    }
}
