using AudienceTyped.Restli;

namespace AudienceTyped;

/// <summary>A string of the Rest.li protocol: every leaf, be it a URN, a number or a boolean.</summary>
internal sealed class RestliString : RestliValue
{
    /// <summary>The text of the empty string. Two percent-encoded quotes would be a string of two quotes.</summary>
    internal const string EmptyText = "''";

    /// <summary>Creates a value from a string that is not encoded.</summary>
    /// <param name="value">The string itself; booleans are <c>true</c> and <c>false</c>, numbers are in the invariant culture.</param>
    /// <exception cref="ArgumentNullException">The string is null. The protocol has no null: omit the field.</exception>
    /// <exception cref="ArgumentException">The string has a lone surrogate, which has no UTF-8 form.</exception>
    public RestliString(string value)
        : base(depth: 0, GetEncodedLength(value))
    {
        Value = value;
    }

    /// <summary>The string itself, not encoded.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override bool Equals(RestliValue? other) => other is RestliString text && text.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value.Length == EncodedLength ? Value : base.ToString();

    internal override void WriteTo(ref RestliSpanWriter writer) => writer.WriteString(Value);

    /// <summary>The number of characters of a whole string (a value or a key).</summary>
    internal static int GetEncodedLength(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length == 0 ? EmptyText.Length : RestliEscape.GetEscapedLength(value);
    }
}
