using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace AudienceTyped;

/// <summary>What a URN of LinkedIn's may look like: <c>urn:li:</c>, an entity type, a colon and a key.</summary>
internal static class UrnSyntax
{
    public const string Prefix = "urn:li:";

    // The longest key of the documentation is a nested URN of 24 characters; this only keeps accidents out.
    public const int MaximumLength = 512;

    private const int LongestShortWord = 16;

    private static readonly SearchValues<char> _plainKey = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    public static bool IsEntityType(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 100 && char.IsAsciiLetter(text[0]) && !text.ContainsAnyExcept(_entityType);

    private static readonly SearchValues<char> _entityType = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    public static bool IsKey(ReadOnlySpan<char> text, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (text.IsEmpty)
        {
            problem = "the key after the last colon is missing.";
        }
        else if (text.Length > MaximumLength)
        {
            problem = $"the key has {text.Length} characters; at most {MaximumLength} are taken.";
        }
        else if (!IsShortWord(text) && text.ContainsAnyExcept(_plainKey))
        {
            problem = FindProblem(text);
        }

        return problem is null;
    }

    // Ids such as en_US, without the vectorized search, which takes milliseconds to compile.
    private static bool IsShortWord(ReadOnlySpan<char> text)
    {
        for (int index = 0; index < text.Length && text.Length <= LongestShortWord; index++)
        {
            if (!char.IsAsciiLetterOrDigit(text[index]) && text[index] is not ('_' or '-'))
            {
                return false;
            }
        }

        return text.Length <= LongestShortWord;
    }

    private static string? FindProblem(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            switch (character)
            {
                case '(':
                    if (index > 0 && text[index - 1] is not ('(' or ',' or ':'))
                    {
                        return $"the parenthesis at {index} follows text.";
                    }

                    depth++;
                    break;
                case ')':
                    if (depth-- == 0)
                    {
                        return $"the closing parenthesis at {index} has no opening one.";
                    }

                    if (text[index - 1] is '(' or ',')
                    {
                        return $"a part is missing before the parenthesis at {index}.";
                    }

                    if (index + 1 < text.Length && text[index + 1] is not (')' or ','))
                    {
                        return $"text follows the closing parenthesis at {index}.";
                    }

                    break;
                case ',':
                    if (depth == 0)
                    {
                        return $"the comma at {index} stands outside parentheses.";
                    }

                    if (text[index - 1] is '(' or ',')
                    {
                        return $"a part is missing before the comma at {index}.";
                    }

                    break;
                case ':' when depth == 0:
                    return $"a second colon stands at {index} of the key.";
                case ' ' or '\t':
                    return $"there is a blank at {index}; the service's URNs have none.";
                default:
                    if (FindCharacterProblem(text, ref index) is { } characterProblem)
                    {
                        return characterProblem;
                    }

                    break;
            }
        }

        return depth > 0 ? "a parenthesis is not closed." : null;
    }

    private static string? FindCharacterProblem(ReadOnlySpan<char> text, ref int index)
    {
        if (Rune.DecodeFromUtf16(text[index..], out Rune rune, out _) != OperationStatus.Done)
        {
            return $"half of a surrogate pair stands at {index}.";
        }

        bool isRefused = Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
        string? problem = isRefused ? $"the character U+{rune.Value:X4} at {index} cannot stand in a URN." : null;
        index += rune.Utf16SequenceLength - 1;
        return problem;
    }
}
