using System.Numerics;

namespace AudienceTyped.Emulation;

/// <summary>A set of synthetic members, which never changes: a bit each, or a list where few are in it.</summary>
internal sealed class MemberSet
{
    /// <summary>Up to so many members a list is no larger than the bits.</summary>
    public const int LargestList = 31_250;

    /// <summary>Sets are read block by block, so that what is computed stays in the processor's cache.</summary>
    public const int WordsOfBlock = 64;

    public const int MembersOfBlock = WordsOfBlock * MemberBits.BitsOfWord;

    private readonly ulong[]? _words;
    private readonly int[] _members = [];

    private MemberSet(ulong[] words, int memberCount)
    {
        _words = words;
        MemberCount = memberCount;
        for (int block = 0; block < BlockCount; block++)
        {
            if (BitsOf(block).ContainsAnyExcept(0UL))
            {
                Blocks.Add(block);
            }
        }
    }

    private MemberSet(int[] members)
    {
        _members = members;
        MemberCount = members.Length;
        foreach (int member in members)
        {
            Blocks.Add(member / MembersOfBlock);
        }
    }

    /// <summary>How many blocks there are; the last one can be shorter.</summary>
    public static int BlockCount { get; } = (MemberClass.MemberCount + MembersOfBlock - 1) / MembersOfBlock;

    /// <summary>Nobody.</summary>
    public static MemberSet Nobody { get; } = new([]);

    /// <summary>Everyone.</summary>
    public static MemberSet Everyone { get; } = CreateEveryone();

    /// <summary>The blocks that have members. A place has them in few, because neighbors live in one country.</summary>
    public BlockSet Blocks { get; } = new();

    /// <summary>How many synthetic members are in the set.</summary>
    public int MemberCount { get; }

    /// <summary>Whether the set has a bit for each member.</summary>
    public bool HasBits => _words is not null;

    /// <summary>The memory that the set takes.</summary>
    public int Bytes => _words is null ? _members.Length * sizeof(int) : _words.Length * sizeof(ulong);

    /// <summary>The members who were collected.</summary>
    public static MemberSet From(MemberBits bits)
    {
        int count = 0;
        foreach (ulong word in bits.Words)
        {
            count += BitOperations.PopCount(word);
        }

        return count switch
        {
            0 => Nobody,
            _ when count == MemberClass.MemberCount => Everyone,
            > LargestList => new(bits.Words.ToArray(), count),
            _ => new(List(bits, count)),
        };
    }

    public bool Contains(int member) => _words is null
        ? Array.BinarySearch(_members, member) >= 0
        : (_words[member / MemberBits.BitsOfWord] & (1UL << (member % MemberBits.BitsOfWord))) != 0;

    /// <summary>The bits of a block. Only for a set that has bits.</summary>
    public ReadOnlySpan<ulong> BitsOf(int block)
    {
        int start = block * WordsOfBlock;
        return _words.AsSpan(start, Math.Min(WordsOfBlock, _words!.Length - start));
    }

    /// <summary>Adds the members of a block to bits. Only for a set that is a list.</summary>
    /// <param name="block">The block; not lower than at the last call with the same position.</param>
    /// <param name="position">How far the list is read; 0 at first.</param>
    /// <param name="bits">Receives the bits of the block.</param>
    public void AddTo(int block, ref int position, Span<ulong> bits)
    {
        int start = block * MembersOfBlock;
        position = FindFrom(position, start);
        for (; position < _members.Length; position++)
        {
            int member = _members[position] - start;
            if (member >= MembersOfBlock)
            {
                break;
            }

            bits[member / MemberBits.BitsOfWord] |= 1UL << (member % MemberBits.BitsOfWord);
        }
    }

    private int FindFrom(int position, int member)
    {
        if (position == _members.Length || _members[position] >= member)
        {
            return position;
        }

        int found = Array.BinarySearch(_members, position, _members.Length - position, member);
        return found < 0 ? ~found : found;
    }

    private static int[] List(MemberBits bits, int count)
    {
        int[] members = new int[count];
        int next = 0;
        for (int index = 0; index < bits.Words.Length; index++)
        {
            for (ulong word = bits.Words[index]; word != 0; word &= word - 1)
            {
                members[next++] = (index * MemberBits.BitsOfWord) + BitOperations.TrailingZeroCount(word);
            }
        }

        return members;
    }

    private static MemberSet CreateEveryone()
    {
        MemberBits bits = new();
        bits.AddEveryone();
        return new(bits.Words.ToArray(), MemberClass.MemberCount);
    }
}
