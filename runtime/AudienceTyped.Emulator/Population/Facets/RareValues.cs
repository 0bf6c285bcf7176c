namespace AudienceTyped.Emulation;

/// <summary>Values of the catalog that nobody drew. Without a member they would read as values that the service does not know.</summary>
internal static class RareValues
{
    /// <summary>Gives each value without others below it a member who could have drawn it, or anyone if nobody could.</summary>
    /// <param name="tree">The values.</param>
    /// <param name="draw">Says who could have drawn what.</param>
    /// <param name="drawn">The number of the value that each member drew; changed.</param>
    public static void GiveEachAMember(ValueTree tree, IValueDraw draw, int[] drawn)
    {
        int[] counts = new int[tree.Count];
        foreach (int value in drawn)
        {
            if (value != MembersByValue.NoValue)
            {
                counts[value]++;
            }
        }

        foreach (int value in tree.Leaves.Where(value => counts[value] == 0))
        {
            // The first members are those of the least weight.
            int member = Array.FindIndex(drawn, CanGive);
            member = FindMember(value) is >= 0 and int suited ? suited : member;
            if (member < 0)
            {
                return;
            }

            if (drawn[member] != MembersByValue.NoValue)
            {
                counts[drawn[member]]--;
            }

            drawn[member] = value;
            counts[value]++;
        }

        bool CanGive(int value) => value == MembersByValue.NoValue || counts[value] > 1;

        int FindMember(int value)
        {
            for (int member = 0; member < drawn.Length; member++)
            {
                if (CanGive(drawn[member]) && draw.CanDraw(member, value))
                {
                    return member;
                }
            }

            return -1;
        }
    }
}
