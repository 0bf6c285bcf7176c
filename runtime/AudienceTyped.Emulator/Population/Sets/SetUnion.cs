namespace AudienceTyped.Emulation;

/// <summary>Reads the union of some sets block by block, from the first block to the last. For one count.</summary>
internal sealed class SetUnion
{
    private readonly MemberSet[] _withBits;
    private readonly MemberSet[] _lists;
    private readonly int[] _positions;

    public SetUnion(IReadOnlyList<MemberSet> sets)
    {
        _withBits = [.. sets.Where(static set => set.HasBits)];
        _lists = [.. sets.Where(static set => !set.HasBits && set.MemberCount > 0)];
        _positions = new int[_lists.Length];
        MostMembers = sets.Sum(static set => (long)set.MemberCount);
        foreach (MemberSet set in sets)
        {
            Blocks.UnionWith(set.Blocks);
        }
    }

    /// <summary>The blocks that have members.</summary>
    public BlockSet Blocks { get; } = new();

    /// <summary>How many members the union has at most.</summary>
    public long MostMembers { get; }

    /// <summary>The bits of a block.</summary>
    /// <param name="block">The block; not lower than at the last call.</param>
    /// <param name="buffer">Where the bits are put together if more than one set has some.</param>
    public ReadOnlySpan<ulong> BitsOf(int block, Span<ulong> buffer)
    {
        if (_withBits.Length == 1 && _lists.Length == 0)
        {
            return _withBits[0].BitsOf(block);
        }

        buffer.Clear();
        foreach (MemberSet set in _withBits)
        {
            BlockBits.Or(buffer, set.BitsOf(block));
        }

        for (int index = 0; index < _lists.Length; index++)
        {
            _lists[index].AddTo(block, ref _positions[index], buffer);
        }

        return buffer;
    }
}
