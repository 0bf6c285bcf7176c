using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Catalogs;

/// <summary>
/// The last part of a URN: an integer (<c>17</c>), a range (<c>(51,200)</c>) or a text (<c>en_US</c>).
/// Generated entity types store one. The default value is not a key.
/// </summary>
public readonly struct UrnKey : IEquatable<UrnKey>, IComparable<UrnKey>
{
    private static readonly object _integer = new();
    private static readonly object _range = new();

    // One of the two marks above, or the text itself; null only in the default value.
    private readonly object? _form;
    private readonly long _number;

    private UrnKey(object form, long number)
    {
        _form = form;
        _number = number;
    }

    /// <summary>Whether this is the default value, which is not a key.</summary>
    public bool IsDefault => _form is null;

    /// <summary>Whether the key is an integer.</summary>
    public bool IsInteger => ReferenceEquals(_form, _integer);

    /// <summary>Whether the key is a range of two integers.</summary>
    public bool IsRange => ReferenceEquals(_form, _range);

    /// <summary>The integer, or 0 if the key is not an integer; for a range see <see cref="Minimum"/> and <see cref="Maximum"/>.</summary>
    public long Integer => IsInteger ? _number : 0;

    /// <summary>The lower bound of a range, or 0 if the key is not a range.</summary>
    public int Minimum => IsRange ? (int)(_number >> 32) : 0;

    /// <summary>The upper bound of a range, or 0 if the key is not a range.</summary>
    public int Maximum => IsRange ? (int)_number : 0;

    /// <summary>The text, or null if the key is an integer, a range or the default value.</summary>
    public string? Text => _form as string;

    // Integers as they are, ranges with the minimum in the upper half: the order of the tables.
    internal long Packed => _number;

    /// <summary>A key that is an integer.</summary>
    public static UrnKey FromInteger(long value) => new(_integer, value);

    /// <summary>A key that is a range, both bounds included.</summary>
    public static UrnKey FromRange(int minimum, int maximum) => new(_range, Pack(minimum, maximum));

    /// <summary>A key from its text: <c>17</c> is an integer, <c>(51,200)</c> a range, all else a text.</summary>
    /// <exception cref="ArgumentException">The text is not what a URN may end with.</exception>
    public static UrnKey FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, start: 0, out UrnKey key, out string? problem)
            ? key
            : throw new ArgumentException($"'{Excerpt.Of(text)}' is not the key of a URN: {problem}", nameof(text));
    }

    internal static UrnKey FromPacked(long packed, bool isRange) => new(isRange ? _range : _integer, packed);

    /// <param name="text">The key.</param>
    /// <param name="start">Where it begins in the URN.</param>
    /// <param name="key">The key that was read.</param>
    /// <param name="problem">Why it is none.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, int start, out UrnKey key, [NotNullWhen(false)] out string? problem)
    {
        key = default;
        problem = UrnSyntax.FindKeyProblem(text, start);
        if (problem is not null)
        {
            return false;
        }

        if (TryParseCanonical(text, out long integer))
        {
            key = FromInteger(integer);
        }
        else if (text[0] == '(' && text.IndexOf(',') is > 0 and var comma
            && TryParseCanonical(text[1..comma], out long minimum) && minimum == (int)minimum
            && TryParseCanonical(text[(comma + 1)..^1], out long maximum) && maximum == (int)maximum)
        {
            key = FromRange((int)minimum, (int)maximum);
        }
        else
        {
            key = new UrnKey(text.ToString(), 0);
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(UrnKey other) =>
        _number == other._number && (ReferenceEquals(_form, other._form) || (_form is string text && other._form is string otherText && text == otherText));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UrnKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _form is string text ? string.GetHashCode(text, StringComparison.Ordinal) : HashCode.Combine(_number, IsRange);

    /// <summary>Integers before ranges before texts; numbers by value, texts by ordinal.</summary>
    public int CompareTo(UrnKey other)
    {
        if (IsInteger && other.IsInteger)
        {
            return _number.CompareTo(other._number);
        }

        int byForm = Rank.CompareTo(other.Rank);
        if (byForm != 0)
        {
            return byForm;
        }

        if (_form is string text)
        {
            return string.CompareOrdinal(text, (string)other._form!);
        }

        return (Minimum, Maximum).CompareTo((other.Minimum, other.Maximum));
    }

    /// <summary>The key as it is written in the URN; empty for the default value.</summary>
    public override string ToString()
    {
        if (_form is string text)
        {
            return text;
        }

        return IsInteger
            ? _number.ToString(CultureInfo.InvariantCulture)
            : IsRange ? string.Create(CultureInfo.InvariantCulture, $"({Minimum},{Maximum})") : "";
    }

    /// <summary>Whether two keys are the same.</summary>
    public static bool operator ==(UrnKey left, UrnKey right) => left.Equals(right);

    /// <summary>Whether two keys differ.</summary>
    public static bool operator !=(UrnKey left, UrnKey right) => !left.Equals(right);

    /// <summary>Whether the left key sorts before the right one.</summary>
    public static bool operator <(UrnKey left, UrnKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left key sorts before the right one, or is the same.</summary>
    public static bool operator <=(UrnKey left, UrnKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left key sorts after the right one.</summary>
    public static bool operator >(UrnKey left, UrnKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left key sorts after the right one, or is the same.</summary>
    public static bool operator >=(UrnKey left, UrnKey right) => left.CompareTo(right) >= 0;

    internal static long Pack(int minimum, int maximum) => ((long)minimum << 32) | (uint)maximum;

    private int Rank => _form is null ? 0 : IsInteger ? 1 : IsRange ? 2 : 3;

    // "017", "+17" and "-0" stay texts: a URN is written as it was read.
    private static bool TryParseCanonical(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        ReadOnlySpan<char> digits = text is ['-', ..] ? text[1..] : text;
        return digits.Length is > 0 and <= 19
            && char.IsAsciiDigit(digits[0])
            && !digits.ContainsAnyExceptInRange('0', '9')
            && (digits[0] != '0' || text.Length == 1)
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
