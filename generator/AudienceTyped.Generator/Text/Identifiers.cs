using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Text;

/// <summary>C# identifiers: which are taken, and how one is derived from a display name.</summary>
internal static class Identifiers
{
    // The metadata of an assembly takes 1,023 bytes for a name, and an accessor's is longer than the property's.
    private const int MaximumLength = 200;

    // What is left is for the id that tells equal names apart.
    private const int MaximumDerivedLength = 150;

    /// <summary>Why a text cannot be the name of a member, or null where it can.</summary>
    public static string? FindProblem(string text)
    {
        if (!SyntaxFacts.IsValidIdentifier(text))
        {
            return "it is not a C# identifier, which has letters, digits and '_' and does not begin with a digit";
        }

        if (SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None)
        {
            return "it is a C# keyword";
        }

        if (text.Length > MaximumLength)
        {
            return "it is longer than 200 characters";
        }

        if (text != Normalize(text))
        {
            return "it is not in Unicode's normal form C, so two names could look the same";
        }

        if (text.Any(IsUnseen))
        {
            return "it has an invisible character, so two names could look the same";
        }

        if (text.StartsWith("__", StringComparison.Ordinal))
        {
            return "names that begin with '__' are reserved for generated code";
        }

        string[] accessors = ["get_", "set_", "op_"];
        return accessors.FirstOrDefault(prefix => text.StartsWith(prefix, StringComparison.Ordinal)) is { } accessor
            ? $"the compiler reserves names that begin with '{accessor}' for accessors and operators"
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
        int runEnd = 0;
        bool isAcronym = false;
        for (int index = 0; index < text.Length && identifier.Length < MaximumDerivedLength; index++)
        {
            char character = text[index];
            if (index >= runEnd)
            {
                (runEnd, isAcronym) = ReadRun(text, index);
            }

            if (IsUnseen(character) || character is '\'' or '’')
            {
                continue;
            }

            if (character != '_' && SyntaxFacts.IsIdentifierPartCharacter(character) && !IsLoneMark(identifier, character))
            {
                AppendPart(identifier, text, index, startsWord, isAcronym);
                startsWord = false;
                continue;
            }

            string spoken = Speak(text, index);
            identifier.Append(spoken);
            startsWord = true;
        }

        return Normalize(identifier.ToString());
    }

    /// <summary>What a text that is no identifier may have been meant to be, or null where there is a problem with that too.</summary>
    public static string? Mend(string text, Func<string, string?> findProblem) =>
        Derive(text) is { Length: > 0 } derived && findProblem(derived) is null ? derived : null;

    private static void AppendPart(StringBuilder identifier, string text, int index, bool startsWord, bool isAcronym)
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
            : isAcronym && char.IsUpper(character) && char.IsLetter(text[index - 1]) ? char.ToLowerInvariant(character) : character);
    }

    // Where the letters and digits that begin here end, and whether none of them is small: NET gives Net, as in the names of .NET itself; MySQL stays as it is.
    private static (int End, bool IsAcronym) ReadRun(string text, int start)
    {
        int end = start;
        bool isAcronym = true;
        for (; end < text.Length && char.IsLetterOrDigit(text[end]); end++)
        {
            isAcronym &= !char.IsLower(text[end]);
        }

        return end == start ? (start + 1, false) : (end, isAcronym);
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

    // Format characters, which C# passes over, and variation selectors, which it takes.
    private static bool IsUnseen(char character) =>
        character is (>= '\uFE00' and <= '\uFE0F') or (>= '\u180B' and <= '\u180F') || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;

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
