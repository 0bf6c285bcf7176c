using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using AudienceTyped.Catalogs;
using AudienceTyped.Serialization;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped;

/// <summary>
/// A LinkedIn URN, for example <c>urn:li:skill:17</c> or <c>urn:li:staffCountRange:(51,200)</c>.
/// Only its form is checked, not whether the service knows it.
/// </summary>
/// <remarks>The default value is not a URN; targeting criteria reject it.</remarks>
[JsonConverter(typeof(UrnJsonConverter))]
[TypeConverter(typeof(UrnTypeConverter))]
public readonly struct Urn : IEquatable<Urn>, IComparable<Urn>, ISpanParsable<Urn>
{
    private readonly UrnNamespace? _namespace;
    private readonly UrnKey _key;

    internal Urn(UrnNamespace @namespace, UrnKey key)
    {
        _namespace = @namespace;
        _key = key;
    }

    /// <summary>Whether this is the default value, which is not a URN.</summary>
    public bool IsDefault => _namespace is null;

    /// <summary>The entity type, for example <c>skill</c>; empty for the default value.</summary>
    public string EntityType => _namespace?.EntityTypeName ?? "";

    /// <summary>The key, for example <c>17</c>; <see cref="UrnKey.IsDefault"/> for the default value.</summary>
    public UrnKey Key => _key;

    /// <summary>The name in a loaded catalog, or null.</summary>
    public string? Name => _namespace?.Names?.FindName(_key);

    internal UrnNamespace Namespace => _namespace ?? ThrowDefault();

    /// <summary>Whether the URN is one of a namespace, with an integer of 32 bits as its key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsSmallInteger(UrnNamespace @namespace, out uint number)
    {
        number = (uint)_key.Packed;
        return ReferenceEquals(_namespace, @namespace) && _key.IsInteger && _key.Packed == number;
    }

    /// <summary>Creates a URN from an entity type and a key: <c>Urn.Create("skill", "17")</c>.</summary>
    /// <exception cref="ArgumentException">The text is not an entity type or a key.</exception>
    public static Urn Create(string entityType, string key)
    {
        ArgumentNullException.ThrowIfNull(entityType);
        ArgumentNullException.ThrowIfNull(key);
        return UrnSyntax.IsEntityType(entityType)
            ? new Urn(UrnNamespace.Of(entityType), UrnKey.FromText(key))
            : throw new ArgumentException($"'{Excerpt.Of(entityType)}' is not an entity type. Write letters and digits, as in 'skill'.", nameof(entityType));
    }

    // The overload with a format provider is only on the interface: beside it, CA1305 would tell callers to name a culture.

    /// <summary>Reads a URN.</summary>
    /// <param name="text">For example <c>urn:li:skill:17</c>.</param>
    /// <exception cref="FormatException">The text is not a LinkedIn URN; the message says where and why.</exception>
    public static Urn Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Urn Parse(ReadOnlySpan<char> text) => TryParse(text, out Urn urn, out string? problem) ? urn : throw new FormatException(problem);

    static Urn IParsable<Urn>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Urn ISpanParsable<Urn>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a URN, and returns whether the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Urn result) => TryParse(text.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Urn)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Urn result) => TryParse(text.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Urn)"/>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Urn result) => TryParse(text, out result, out _);

    internal static bool TryParse(ReadOnlySpan<char> text, out Urn result, [NotNullWhen(false)] out string? problem)
    {
        result = default;
        if (!text.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal))
        {
            problem = $"'{Excerpt.Of(text)}' is not a LinkedIn URN: it must begin with '{UrnSyntax.Prefix}', as in 'urn:li:skill:17'.";
            return false;
        }

        ReadOnlySpan<char> rest = text[UrnSyntax.Prefix.Length..];
        int colon = rest.IndexOf(':');
        if (colon < 0 || !UrnSyntax.IsEntityType(rest[..colon]))
        {
            problem = $"'{Excerpt.Of(text)}' is not a LinkedIn URN: an entity type and a colon must follow '{UrnSyntax.Prefix}', as in 'urn:li:skill:17'.";
            return false;
        }

        if (!UrnKey.TryParse(rest[(colon + 1)..], UrnSyntax.Prefix.Length + colon + 1, out UrnKey key, out string? keyProblem))
        {
            problem = $"'{Excerpt.Of(text)}' is not a LinkedIn URN: {keyProblem}";
            return false;
        }

        problem = null;
        result = new Urn(UrnNamespace.Of(rest[..colon]), key);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Urn other) =>
        _key.Equals(other._key) && (ReferenceEquals(_namespace, other._namespace) || _namespace?.Text == other._namespace?.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Urn other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_key, _namespace is null ? 0 : string.GetHashCode(_namespace.Text, StringComparison.Ordinal));

    /// <summary>By entity type, then by key: numbers by value.</summary>
    public int CompareTo(Urn other)
    {
        int byNamespace = ReferenceEquals(_namespace, other._namespace) ? 0 : string.CompareOrdinal(_namespace?.Text, other._namespace?.Text);
        return byNamespace != 0 ? byNamespace : _key.CompareTo(other._key);
    }

    /// <summary>The URN itself; empty for the default value.</summary>
    public override string ToString() => _namespace is null ? "" : _namespace.Text + _key.ToString();

    /// <summary>Whether two URNs are the same.</summary>
    public static bool operator ==(Urn left, Urn right) => left.Equals(right);

    /// <summary>Whether two URNs differ.</summary>
    public static bool operator !=(Urn left, Urn right) => !left.Equals(right);

    /// <summary>Whether the left URN sorts before the right one.</summary>
    public static bool operator <(Urn left, Urn right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left URN sorts before the right one, or is the same.</summary>
    public static bool operator <=(Urn left, Urn right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left URN sorts after the right one.</summary>
    public static bool operator >(Urn left, Urn right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left URN sorts after the right one, or is the same.</summary>
    public static bool operator >=(Urn left, Urn right) => left.CompareTo(right) >= 0;

    private static UrnNamespace ThrowDefault() => throw new InvalidOperationException("The default value is not a URN.");
}
