namespace AudienceTyped.Shared.Restli;

/// <summary>Which characters of a Rest.li text are structure, which are literal, and which must be percent-encoded.</summary>
internal static class RestliCharacters
{
    /// <summary>What ends a string; inside a string these are percent-encoded.</summary>
    public const string Structural = "(),:";

    // The reference server writes "! * $ ; / ? @" bare and reads "+", "=" and a single quote inside a string as they are.
    // It lacks the ASCII characters that a URI query cannot contain, and '&', which ends a parameter.
    private const string LiteralInAscii = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!*$;/?@+='";

    private static readonly bool[] _isLiteral = [.. Enumerable.Range(0, 128).Select(static character => LiteralInAscii.Contains((char)character))];

    public static bool IsStructural(char character) => character is '(' or ')' or ',' or ':';

    /// <summary>Whether a character is read as it is: outside ASCII all are, as a browser's address bar shows them, but half of a surrogate pair.</summary>
    public static bool IsLiteral(char character) =>
        character < _isLiteral.Length ? _isLiteral[character] : !char.IsControl(character) && !char.IsSurrogate(character);

    public static bool IsHexDigit(char character) => character is (>= '0' and <= '9') or (>= 'A' and <= 'F') or (>= 'a' and <= 'f');
}
