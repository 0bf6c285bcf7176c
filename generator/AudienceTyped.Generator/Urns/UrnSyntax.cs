using System.Globalization;
using AudienceTyped.Generator.Text;

namespace AudienceTyped.Generator.Urns;

/// <summary>What a URN may look like, as the runtime's own <c>UrnSyntax</c> has it with what .NET Standard lacks. A test holds the two together.</summary>
internal static class UrnSyntax
{
    public const string Prefix = "urn:li:";
    private const int MaximumEntityTypeLength = 100;
    private const int MaximumKeyLength = 512;

    public static bool IsEntityType(string text) =>
        text.Length is > 0 and <= MaximumEntityTypeLength
        && Characters.IsAsciiLetter(text[0])
        && text.All(static character => Characters.IsAsciiLetterOrDigit(character) || character == '_');

    /// <summary>Why a text cannot be the key of a URN, or null where it can.</summary>
    public static string? FindKeyProblem(string key) => key.Length switch
    {
        0 => "the key after the last colon is missing.",
        > MaximumKeyLength => $"the key has {key.Length} characters; at most {MaximumKeyLength} are taken.",
        _ => FindStructureProblem(key),
    };

    private static string? FindStructureProblem(string key)
    {
        int depth = 0;
        for (int index = 0; index < key.Length; index++)
        {
            char before = index > 0 ? key[index - 1] : '\0';
            char after = index + 1 < key.Length ? key[index + 1] : '\0';
            string? problem = key[index] switch
            {
                '(' when index > 0 && before is not ('(' or ',' or ':') => $"the parenthesis at {index} follows text.",
                ')' when depth == 0 => $"the closing parenthesis at {index} has no opening one.",
                ')' when before is '(' or ',' => $"a part is missing before the parenthesis at {index}.",
                ')' when index + 1 < key.Length && after is not (')' or ',') => $"text follows the closing parenthesis at {index}.",
                ',' when depth == 0 => $"the comma at {index} stands outside parentheses.",
                ',' when before is '(' or ',' => $"a part is missing before the comma at {index}.",
                ':' when depth == 0 => $"a second colon stands at {index} of the key.",
                ' ' or '\t' => $"there is a blank at {index}; the service's URNs have none.",
                '(' or ')' or ',' or ':' => null,
                _ => FindCharacterProblem(key, ref index),
            };
            if (problem is not null)
            {
                return problem;
            }

            depth += key[index] == '(' ? 1 : key[index] == ')' ? -1 : 0;
        }

        return depth > 0 ? "a parenthesis is not closed." : null;
    }

    private static string? FindCharacterProblem(string key, ref int index)
    {
        bool isPair = char.IsHighSurrogate(key[index]) && index + 1 < key.Length && char.IsLowSurrogate(key[index + 1]);
        if (char.IsSurrogate(key[index]) && !isPair)
        {
            return $"half of a surrogate pair stands at {index}.";
        }

        bool isRefused = char.IsWhiteSpace(key[index]) || CharUnicodeInfo.GetUnicodeCategory(key, index) is UnicodeCategory.Control or UnicodeCategory.Format;
        int codePoint = isPair ? char.ConvertToUtf32(key[index], key[index + 1]) : key[index];
        string? problem = isRefused ? $"the character U+{codePoint:X4} at {index} cannot stand in a URN." : null;
        index += isPair ? 1 : 0;
        return problem;
    }
}
