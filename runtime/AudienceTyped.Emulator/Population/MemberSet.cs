using System.Numerics;

namespace AudienceTyped.Emulation;

/// <summary>A set of synthetic members, a bit each. A cached set never changes.</summary>
internal sealed class MemberSet
{
    public const int BitsOfWord = 64;

    private readonly ulong[] _words = new ulong[MemberClass.MemberCount / BitsOfWord];

    /// <summary>Nobody.</summary>
    public static MemberSet Nobody { get; } = new();

    public static MemberSet CreateEveryone()
    {
        MemberSet everyone = new();
        Array.Fill(everyone._words, ulong.MaxValue);
        return everyone;
    }

    /// <summary>The bits, the first member lowest in the first word.</summary>
    public Span<ulong> Words => _words;

    public void Add(int member) => _words[member / BitsOfWord] |= 1UL << (member % BitsOfWord);

    public bool Contains(int member) => (_words[member / BitsOfWord] & (1UL << (member % BitsOfWord))) != 0;

    public void UnionWith(MemberSet other)
    {
        for (int index = 0; index < _words.Length; index++)
        {
            _words[index] |= other._words[index];
        }
    }

    public void IntersectWith(MemberSet other)
    {
        for (int index = 0; index < _words.Length; index++)
        {
            _words[index] &= other._words[index];
        }
    }

    public void ExceptWith(MemberSet other)
    {
        for (int index = 0; index < _words.Length; index++)
        {
            _words[index] &= ~other._words[index];
        }
    }

    /// <summary>How many members the set represents, exactly.</summary>
    public long Count()
    {
        long count = 0;
        int start = 0;
        foreach (MemberClass one in MemberClass.All)
        {
            int end = start + (one.Size / BitsOfWord);
            long members = 0;
            for (int index = start; index < end; index++)
            {
                members += BitOperations.PopCount(_words[index]);
            }

            count += members * one.Weight;
            start = end;
        }

        return count;
    }
}
