using System.Globalization;

namespace AudienceTyped.Shared.Urns;

/// <summary>The form of a LinkedIn URN: <c>urn:li:</c>, an entity type, a colon and a key.</summary>
internal static class UrnSyntax
{
    public const string Prefix = "urn:li:";

    /// <summary>The longest entity type, in characters.</summary>
    public const int MaximumEntityTypeLength = 100;

    /// <summary>The longest key, in characters. The longest one in the documentation has 24; the limit only catches accidents.</summary>
    public const int MaximumKeyLength = 512;

    public static bool IsEntityType(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaximumEntityTypeLength || !IsLetter(text[0]))
        {
            return false;
        }

        foreach (char character in text)
        {
            if (!IsLetter(character) && !IsDigit(character) && character != '_')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Why a text cannot be the key of a URN; null where it can.</summary>
    /// <param name="key">The text.</param>
    /// <param name="start">Where the key begins in what the user wrote, so that the places in the reason count from there.</param>
    public static string? FindKeyProblem(ReadOnlySpan<char> key, int start = 0) => key.Length switch
    {
        0 => "the key after the last colon is missing.",
        > MaximumKeyLength => $"the key has {key.Length} characters; at most {MaximumKeyLength} are allowed.",
        _ => IsPlain(key) || IsPartOfCountry(key) ? null : FindStructureProblem(key, start),
    };

    // Older URNs of states and regions, which old criteria have: urn:li:state:us,ca and urn:li:region:us:84.
    private static bool IsPartOfCountry(ReadOnlySpan<char> key) =>
        key.Length > 3 && key[0] is >= 'a' and <= 'z' && key[1] is >= 'a' and <= 'z' && key[2] is (',' or ':') && IsPlain(key.Slice(3));

    // Most keys have no parentheses, commas or colons, so this avoids the slower check.
    private static bool IsPlain(ReadOnlySpan<char> key)
    {
        foreach (char character in key)
        {
            if (!IsLetter(character) && !IsDigit(character) && character is not ('-' or '.' or '_' or '~'))
            {
                return false;
            }
        }

        return true;
    }

    private static string? FindStructureProblem(ReadOnlySpan<char> key, int start)
    {
        int depth = 0;
        for (int index = 0; index < key.Length; index++)
        {
            if (FindProblemAt(key, ref index, depth, start) is { } problem)
            {
                return problem;
            }

            depth += key[index] == '(' ? 1 : key[index] == ')' ? -1 : 0;
        }

        return depth > 0 ? "a parenthesis is not closed." : null;
    }

    private static string? FindProblemAt(ReadOnlySpan<char> key, ref int index, int depth, int start)
    {
        int place = start + index;
        char before = index > 0 ? key[index - 1] : '\0';
        char after = index + 1 < key.Length ? key[index + 1] : '\0';
        return key[index] switch
        {
            '(' when index > 0 && before is not ('(' or ',' or ':') => $"the parenthesis at {place} follows text.",
            ')' when depth == 0 => $"the closing parenthesis at {place} has no opening one.",
            ')' when before is '(' or ',' => $"a part is missing before the parenthesis at {place}.",
            ')' when index + 1 < key.Length && after is not (')' or ',') => $"text follows the closing parenthesis at {place}.",
            ',' when depth == 0 => $"the comma at {place} is outside parentheses.",
            ',' when before is '(' or ',' => $"a part is missing before the comma at {place}.",
            ':' when depth == 0 => $"there is a second colon at {place}.",
            ' ' or '\t' => $"there is a space at {place}; the service's URNs have none.",
            '(' or ')' or ',' or ':' => null,
            _ => FindCharacterProblem(key, ref index, start),
        };
    }

    private static string? FindCharacterProblem(ReadOnlySpan<char> key, ref int index, int start)
    {
        bool isPair = index + 1 < key.Length && char.IsSurrogatePair(key[index], key[index + 1]);
        if (char.IsSurrogate(key[index]) && !isPair)
        {
            return $"there is half of a surrogate pair at {start + index}.";
        }

        string character = key.Slice(index, isPair ? 2 : 1).ToString();
        bool isRefused = char.IsWhiteSpace(character, 0)
            || CharUnicodeInfo.GetUnicodeCategory(character, 0) is UnicodeCategory.Control or UnicodeCategory.Format;
        string? problem = isRefused ? $"the character U+{char.ConvertToUtf32(character, 0):X4} at {start + index} is not allowed in a URN." : null;
        index += character.Length - 1;
        return problem;
    }

    public static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
