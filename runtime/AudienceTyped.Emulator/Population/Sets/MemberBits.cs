namespace AudienceTyped.Emulation;

/// <summary>Collects members, a bit each. Not thread-safe.</summary>
internal sealed class MemberBits
{
    public const int BitsOfWord = 64;

    private readonly ulong[] _words = new ulong[MemberClass.MemberCount / BitsOfWord];

    /// <summary>The bits, the first member lowest in the first word.</summary>
    public Span<ulong> Words => _words;

    public void Add(int member) => _words[member / BitsOfWord] |= 1UL << (member % BitsOfWord);

    public void AddEveryone() => Array.Fill(_words, ulong.MaxValue);

    public void Clear() => Array.Clear(_words);
}
