using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Restli;
using AudienceTyped.Shared.Restli;

namespace AudienceTyped;

/// <summary>
/// A value of the Rest.li protocol 2.0.0 as it is written in a URL query: a string, a list or a record. Immutable, with value equality.
/// </summary>
/// <remarks>Rules: https://linkedin.github.io/rest.li/spec/protocol. Numbers, booleans and enum members are strings in this text.</remarks>
internal abstract class RestliValue : IEquatable<RestliValue>
{
    /// <summary>How deep lists and records can be nested; a string has depth 0, <c>List()</c> has depth 1.</summary>
    public const int MaximumDepth = RestliReader.MaximumDepth;

    private protected RestliValue(int depth, long encodedLength)
    {
        if (depth > MaximumDepth)
        {
            throw new ArgumentException($"Lists and records are nested more than {MaximumDepth} levels deep. Flatten the value.");
        }

        if (encodedLength > RestliEscape.LongestText)
        {
            throw new ArgumentException(
                $"The encoded value would have {encodedLength} characters, and a string can have at most {RestliEscape.LongestText}. Split the value.");
        }

        Depth = depth;
        EncodedLength = (int)encodedLength;
    }

    /// <summary>The number of lists and records inside one another.</summary>
    internal int Depth { get; }

    /// <summary>The exact number of characters of <see cref="ToString"/>.</summary>
    internal int EncodedLength { get; }

    /// <summary>Reads the text of one value, as it is written in a query after <c>name=</c>.</summary>
    /// <param name="text">The encoded text; it is decoded once.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="RestliFormatException">The text is not a Rest.li value; the exception says where and why.</exception>
    public static RestliValue Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out RestliValue? value, out RestliSyntaxError? error) ? value : throw new RestliFormatException(error, text);
    }

    /// <summary>Reads the text of one value without throwing.</summary>
    /// <param name="text">The encoded text; it is decoded once.</param>
    /// <param name="value">The value, or null if the text is rejected.</param>
    /// <param name="error">Where and why the text is rejected, or null if it is read.</param>
    /// <returns>Whether the text is a Rest.li value.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out RestliValue? value,
        [NotNullWhen(false)] out RestliSyntaxError? error)
    {
        value = RestliReader.Read(text, out error) is { } parsed ? Of(parsed) : null;
        return value is not null;
    }

    /// <summary>Whether both are the same value; the order of a record's keys does not matter.</summary>
    public static bool operator ==(RestliValue? left, RestliValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the values differ; the order of a record's keys does not matter.</summary>
    public static bool operator !=(RestliValue? left, RestliValue? right) => !(left == right);

    /// <inheritdoc/>
    public abstract bool Equals(RestliValue? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as RestliValue);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The encoded text for a query after <c>name=</c>. It must not be encoded again.</summary>
    public override string ToString() => string.Create(EncodedLength, this, static (destination, value) =>
    {
        RestliSpanWriter writer = new(destination);
        value.WriteTo(ref writer);
    });

    /// <summary>Appends the encoded text, exactly <see cref="EncodedLength"/> characters.</summary>
    internal abstract void WriteTo(ref RestliSpanWriter writer);

    private static RestliValue Of(ParsedValue parsed) => parsed switch
    {
        ParsedRecord record => new RestliRecord(record.Fields.Select(static field => KeyValuePair.Create(field.Key.Value, Of(field.Value)))),
        ParsedList list => new RestliList(list.Items.Select(Of)),
        _ => new RestliString(((ParsedString)parsed).Value),
    };
}
