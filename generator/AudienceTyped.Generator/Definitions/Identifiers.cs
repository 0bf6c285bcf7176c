using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Definitions;

/// <summary>C# identifiers: which are taken, and how one is derived from a display name.</summary>
internal static class Identifiers
{
    /// <summary>Why a text cannot be the name of a member, or null where it can.</summary>
    public static string? FindProblem(string text)
    {
        if (!SyntaxFacts.IsValidIdentifier(text))
        {
            return "it is no C# identifier: letters, digits and '_' are taken, and no digit at the start";
        }

        if (SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None)
        {
            return "it is a keyword of C#";
        }

        if (text != Normalize(text) || text.Any(IsFormat))
        {
            return "it is not in Unicode's normal form C, so that two names could look the same";
        }

        if (text.StartsWith("__", StringComparison.Ordinal))
        {
            return "names that begin with '__' are kept for generated code";
        }

        string[] accessors = ["get_", "set_", "op_"];
        return accessors.FirstOrDefault(prefix => text.StartsWith(prefix, StringComparison.Ordinal)) is { } accessor
            ? $"names that begin with '{accessor}' are those that the compiler gives to accessors and operators"
            : null;
    }

    /// <summary>As it must be written in code: words that are keywords in some places only get an <c>@</c>.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None || identifier is "field" or "extension" ? "@" + identifier : identifier;

    /// <summary>An identifier for a display name: <c>C++</c> gives <c>CPlusPlus</c>; empty where the name has no letter or digit to use.</summary>
    public static string Derive(string name)
    {
        string text = Normalize(name);
        var identifier = new StringBuilder(text.Length);
        bool startsWord = true;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (IsFormat(character) || character is '\'' or '’')
            {
                continue;
            }

            if (character != '_' && SyntaxFacts.IsIdentifierPartCharacter(character) && !IsLoneMark(identifier, character))
            {
                AppendPart(identifier, text, index, startsWord);
                startsWord = false;
                continue;
            }

            string spoken = Speak(text, index);
            identifier.Append(spoken);
            startsWord = true;
        }

        return Normalize(identifier.ToString());
    }

    private static void AppendPart(StringBuilder identifier, string text, int index, bool startsWord)
    {
        char character = text[index];
        char last = identifier.Length == 0 ? '\0' : identifier[identifier.Length - 1];
        bool startsWithDigit = identifier.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(character);

        // 24/7 is not 247.
        if (startsWithDigit || (startsWord && char.IsDigit(character) && char.IsDigit(last)))
        {
            identifier.Append('_');
        }

        identifier.Append(startsWord
            ? char.ToUpperInvariant(character)
            : IsInsideAcronym(text, index) ? char.ToLowerInvariant(character) : character);
    }

    // NET gives Net, as in the names of .NET itself; MySQL stays as it is.
    private static bool IsInsideAcronym(string text, int index)
    {
        int start = index;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        int end = index;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && !char.IsLower(text[end]))
        {
            end++;
        }

        return char.IsUpper(text[index]) && char.IsLetter(text[index - 1])
            && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            && !text.Substring(start, index - start).Any(char.IsLower);
    }

    private static string Speak(string text, int index)
    {
        bool afterLetter = index > 0 && char.IsLetter(text[index - 1]);
        bool beforeLetter = index + 1 < text.Length && char.IsLetter(text[index + 1]);
        return text[index] switch
        {
            '+' => "Plus",
            '&' => "And",
            '@' => "At",
            '%' => "Percent",
            '#' when afterLetter => "Sharp",
            '.' when beforeLetter && (index == 0 || char.IsWhiteSpace(text[index - 1])) => "Dot",
            _ => "",
        };
    }

    // A combining mark needs a letter before it, else the identifier would begin with it.
    private static bool IsLoneMark(StringBuilder identifier, char character) =>
        identifier.Length == 0 && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsFormat(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static string Normalize(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Lone surrogates have no normal form; a file that holds one is refused elsewhere.
            return text;
        }
    }
}
