using System.Globalization;
using System.Text;

namespace AudienceTyped.Shared.Text;

/// <summary>How the characters of a name are compared: accents, invisible characters and the kinds of apostrophe and dash make no difference.</summary>
internal static class FoldedCharacters
{
    /// <summary>The name with accents as characters of their own, which <see cref="IsLeftOut"/> finds.</summary>
    public static string Decompose(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair cannot be normalized; a round trip replaces it. No name has one.
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)).Normalize(NormalizationForm.FormD);
        }
    }

    /// <summary>Whether a comparison passes over the character: an accent, or what nobody sees.</summary>
    public static bool IsLeftOut(char character) =>
        character >= '\u0080' && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    public static bool IsApostrophe(char character) =>
        character is '\'' or '`' or '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u02BB' or '\u2032' or '\u00B4';

    public static bool IsDash(char character) =>
        character is '-' or '\u2212' || (character >= '\u0080' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation);

    /// <summary>
    /// What people write for a letter that Unicode does not decompose, in upper case: <c>L</c> for the first letter of Łódź. Null for any other character.
    /// </summary>
    public static string? FindPlainLetters(char character) => character switch
    {
        'Ł' or 'ł' => "L",
        'Ø' or 'ø' => "O",
        'Đ' or 'đ' or 'Ð' or 'ð' => "D",
        'Ħ' or 'ħ' => "H",
        'Ŧ' or 'ŧ' => "T",
        'ı' => "I",
        'ß' or 'ẞ' => "SS",
        'Æ' or 'æ' => "AE",
        'Œ' or 'œ' => "OE",
        'Þ' or 'þ' => "TH",
        _ => null,
    };
}
