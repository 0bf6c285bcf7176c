namespace AudienceTyped.Emulation;

/// <summary>The members of one draw in the order of the values they drew, so that an interval of values is one of members.</summary>
internal sealed class MembersByValue
{
    /// <summary>What is drawn by a member who has no value.</summary>
    public const int NoValue = -1;

    private readonly int[] _members;

    // Where the members of each value begin, and after the last value where those of it end.
    private readonly int[] _starts;

    /// <param name="drawn">The number of the value that each member drew.</param>
    /// <param name="valueCount">How many values there are.</param>
    public MembersByValue(ReadOnlySpan<int> drawn, int valueCount)
    {
        _starts = new int[valueCount + 1];
        foreach (int value in drawn)
        {
            if (value != NoValue)
            {
                _starts[value + 1]++;
            }
        }

        for (int value = 0; value < valueCount; value++)
        {
            _starts[value + 1] += _starts[value];
        }

        _members = new int[_starts[valueCount]];
        int[] next = [.. _starts];
        for (int member = 0; member < drawn.Length; member++)
        {
            if (drawn[member] != NoValue)
            {
                _members[next[drawn[member]]++] = member;
            }
        }
    }

    /// <summary>Who drew one of the values from the start up to, not including, the end.</summary>
    public ReadOnlySpan<int> Within(int start, int end) => _members.AsSpan(_starts[start].._starts[end]);
}
