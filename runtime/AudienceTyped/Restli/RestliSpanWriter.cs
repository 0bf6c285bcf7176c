namespace AudienceTyped.Restli;

/// <summary>Appends Rest.li text to a span whose exact length was computed beforehand.</summary>
/// <remarks>Every method throws if the destination is too short, which is a defect in the caller's computation.</remarks>
internal ref struct RestliSpanWriter(Span<char> destination)
{
    private readonly Span<char> _destination = destination;
    private int _position;

    /// <summary>The number of characters written so far.</summary>
    public readonly int Position => _position;

    /// <summary>Appends one structural character: a parenthesis, a comma or a colon.</summary>
    public void Write(char structure) => _destination[_position++] = structure;

    /// <summary>Appends text that is already encoded, or structure.</summary>
    public void WriteEncoded(scoped ReadOnlySpan<char> encoded)
    {
        encoded.CopyTo(_destination[_position..]);
        _position += encoded.Length;
    }

    /// <summary>The rest of the destination. Call <see cref="Advance"/> after writing there.</summary>
    public readonly Span<char> Rest => _destination[_position..];

    /// <summary>Counts characters that were written to <see cref="Rest"/>.</summary>
    public void Advance(int count) => _position += count;

    /// <summary>Appends a part of a string, percent-encoded; nothing for an empty part.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public void WriteEscaped(scoped ReadOnlySpan<char> text)
    {
        if (!RestliEscape.TryEscape(text, _destination[_position..], out int written))
        {
            ThrowTooShort();
        }

        _position += written;
    }

    /// <summary>Appends a whole string (a value or a key), percent-encoded; <c>''</c> for the empty string.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public void WriteString(scoped ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            WriteEncoded(RestliString.EmptyText);
        }
        else
        {
            WriteEscaped(text);
        }
    }

    /// <summary>Appends an integer in decimal digits, independent of the culture.</summary>
    public void WriteNumber(long number) => _position += DecimalDigits.Write(number, _destination[_position..]);

    private static void ThrowTooShort() =>
        throw new ArgumentException(
            "The destination is shorter than the text: its length was computed wrongly. Compute it from the same values that are written.");
}
