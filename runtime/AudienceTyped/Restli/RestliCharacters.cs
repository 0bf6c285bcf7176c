using System.Buffers;

namespace AudienceTyped.Restli;

/// <summary>Which characters of a Rest.li text are structure, which are literal, and which must be percent-encoded.</summary>
internal static class RestliCharacters
{
    /// <summary>What ends a string; inside a string these are percent-encoded.</summary>
    internal static readonly SearchValues<char> Structural = SearchValues.Create("(),:");

    // The reference server writes "! * $ ; / ? @" bare and reads "+", "=" and a single quote inside a string as they are.
    // It lacks the ASCII characters that a URI query cannot contain, and '&', which ends a parameter.
    internal static readonly SearchValues<char> Literal = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!*$;/?@+='");

    public static bool IsStructural(char character) => character is '(' or ')' or ',' or ':';

    /// <summary>Whether a character outside <see cref="Literal"/> is literal: non-ASCII is read as it is, as a browser's address bar shows it.</summary>
    public static bool IsLiteralOutsideAscii(char character) => !char.IsAscii(character) && !char.IsControl(character);
}
