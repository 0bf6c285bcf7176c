namespace AudienceTyped.Emulation;

/// <summary>Some of the blocks of a <see cref="MemberSet"/>, a bit each.</summary>
internal sealed class BlockSet
{
    private readonly ulong[] _words = new ulong[(MemberSet.BlockCount + MemberBits.BitsOfWord - 1) / MemberBits.BitsOfWord];

    public void Add(int block) => _words[block / MemberBits.BitsOfWord] |= 1UL << (block % MemberBits.BitsOfWord);

    public bool Contains(int block) => (_words[block / MemberBits.BitsOfWord] & (1UL << (block % MemberBits.BitsOfWord))) != 0;

    public void UnionWith(BlockSet other)
    {
        for (int index = 0; index < _words.Length; index++)
        {
            _words[index] |= other._words[index];
        }
    }

    public void IntersectWith(BlockSet other)
    {
        for (int index = 0; index < _words.Length; index++)
        {
            _words[index] &= other._words[index];
        }
    }
}
