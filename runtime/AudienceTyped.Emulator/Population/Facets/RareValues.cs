namespace AudienceTyped.Emulation;

/// <summary>Values of the catalog that nobody drew. Without a member they would read as values that the service does not know.</summary>
internal sealed class RareValues
{
    private readonly IReadOnlyList<IValueDraw> _draws;
    private readonly int[][] _drawn;
    private readonly int[] _counts;

    private RareValues(ValueTree tree, IReadOnlyList<IValueDraw> draws, int[][] drawn)
    {
        _draws = draws;
        _drawn = drawn;
        _counts = new int[tree.Count];
        foreach (int value in drawn.SelectMany(static one => one))
        {
            if (value != MembersByValue.NoValue)
            {
                _counts[value]++;
            }
        }
    }

    /// <summary>Gives each value without others below it a member who could have drawn it, or anyone if nobody could.</summary>
    /// <param name="tree">The values.</param>
    /// <param name="draws">Say who could have drawn what.</param>
    /// <param name="drawn">For each draw, the number of the value that each member drew; changed.</param>
    public static void GiveEachAMember(ValueTree tree, IReadOnlyList<IValueDraw> draws, int[][] drawn)
    {
        RareValues rare = new(tree, draws, drawn);
        foreach (int value in tree.Leaves.Where(value => rare._counts[value] == 0))
        {
            rare.Give(value);
        }
    }

    private void Give(int value)
    {
        for (int number = 0; number < _draws.Count; number++)
        {
            if (_draws[number].CanDraw(value) && Give(value, _drawn[number], member => _draws[number].CanDraw(member, value)))
            {
                return;
            }
        }

        Give(value, _drawn[0], static _ => true);
    }

    // The first members are those of the least weight.
    private bool Give(int value, int[] drawn, Func<int, bool> canDraw)
    {
        for (int member = 0; member < drawn.Length; member++)
        {
            int current = drawn[member];
            if ((current == MembersByValue.NoValue || _counts[current] > 1) && canDraw(member))
            {
                if (current != MembersByValue.NoValue)
                {
                    _counts[current]--;
                }

                drawn[member] = value;
                _counts[value]++;
                return true;
            }
        }

        return false;
    }
}
