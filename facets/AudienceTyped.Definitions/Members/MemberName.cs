using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AudienceTyped.Generator.Text;

namespace AudienceTyped.Definitions.Members;

/// <summary>The identifier that a person would give to a display name: ASCII letters and digits, acronyms as words.</summary>
internal static partial class MemberName
{
    private const int Unbounded = int.MaxValue;

    // Letters that Unicode does not take apart into a plain one and a mark.
    private static readonly Dictionary<char, string> _plainLetters = new()
    {
        ['ø'] = "o",
        ['Ø'] = "O",
        ['ł'] = "l",
        ['Ł'] = "L",
        ['đ'] = "d",
        ['Đ'] = "D",
        ['ð'] = "d",
        ['Ð'] = "D",
        ['þ'] = "th",
        ['Þ'] = "Th",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['Æ'] = "Ae",
        ['œ'] = "oe",
        ['Œ'] = "Oe",
        ['ı'] = "i",
        ['ħ'] = "h",
        ['Ħ'] = "H",
    };

    /// <summary>An identifier, or an empty text where none can be told from the name.</summary>
    public static string Derive(string name)
    {
        string plain = LastAcronym().Replace(ToPlainLetters(name), static match => ToWord(match.Value));
        string identifier = Identifiers.Derive(plain.Replace("/", " ", StringComparison.Ordinal));
        return identifier.Length > 0 && identifier.All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetterUpper(identifier[0]) ? identifier : "";
    }

    /// <summary>A name without acronyms in brackets that stand for the words before them: <c>Search Engine Optimization (SEO)</c>.</summary>
    public static string WithoutAcronyms(string name) =>
        Bracketed().Replace(name, match => IsAcronymOf(match.Groups[1].Value, name[..match.Index]) ? "" : match.Value);

    /// <summary>
    /// An identifier for a range, packed as the generator packs it: <c>From51To200</c>, <c>From10001</c>, or empty where it has no lower bound.
    /// </summary>
    public static string OfRange(long packed)
    {
        int minimum = (int)(packed >> 32);
        int maximum = (int)packed;
        string from = string.Create(CultureInfo.InvariantCulture, $"From{minimum}");
        return minimum < 0 ? "" : maximum == Unbounded ? from : string.Create(CultureInfo.InvariantCulture, $"{from}To{maximum}");
    }

    private static string ToPlainLetters(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (char character in name.Normalize(NormalizationForm.FormD))
        {
            if (_plainLetters.TryGetValue(character, out string? letters))
            {
                plain.Append(letters);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(character);
            }
        }

        return plain.ToString();
    }

    private static string ToWord(string acronym) => acronym[0] + acronym[1..].ToLowerInvariant();

    private static bool IsAcronymOf(string acronym, string words)
    {
        int letter = 0;
        foreach (Match word in Word().Matches(words))
        {
            letter += letter < acronym.Length && char.ToUpperInvariant(word.Value[0]) == acronym[letter] ? 1 : 0;
        }

        return letter == acronym.Length;
    }

    // MySQL, and not GitHub: three capitals or more at the end of a word that began otherwise.
    [GeneratedRegex(@"(?<=\p{Ll})\p{Lu}{3,}(?![\p{L}\p{Nd}])")]
    private static partial Regex LastAcronym();

    [GeneratedRegex(@"\s*\((\p{Lu}{2,})\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
