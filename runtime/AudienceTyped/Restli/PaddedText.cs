namespace AudienceTyped.Restli;

/// <summary>A short text with room behind it, so that it can be copied in blocks of a fixed length.</summary>
internal sealed class PaddedText
{
    /// <summary>The length of a block, in characters.</summary>
    public const int BlockLength = 32;

    private readonly char[] _padded;

    public PaddedText(string text)
    {
        Length = text.Length;
        _padded = new char[(text.Length + BlockLength - 1) / BlockLength * BlockLength];
        text.CopyTo(_padded);
    }

    /// <summary>The length of the text alone.</summary>
    public int Length { get; }

    /// <summary>Writes the text; what stands behind it in the destination may be overwritten.</summary>
    public void CopyTo(Span<char> destination)
    {
        if (destination.Length < _padded.Length)
        {
            _padded.AsSpan(0, Length).CopyTo(destination);
            return;
        }

        // A length that the compiler knows is two moves; one that it does not is a call.
        for (int start = 0; start < _padded.Length; start += BlockLength)
        {
            _padded.AsSpan(start, BlockLength).CopyTo(destination.Slice(start, BlockLength));
        }
    }
}
