using System.Buffers;
using System.Globalization;
using System.Text;

namespace AudienceTyped.Catalogs;

/// <summary>
/// Names in the form in which they are compared: without accents and extra white space, with one kind of apostrophe and of dash, and "and" for "&amp;".
/// The comparison ignores case.
/// </summary>
internal static class NameFolding
{
    /// <summary>Folds a name. One that is folded already is returned unchanged, whatever its case.</summary>
    public static ReadOnlySpan<char> Fold(string name) => Ascii.IsValid(name) && IsTidy(name) ? name : FoldFully(name);

    /// <summary>Folds a name of a table.</summary>
    /// <param name="name">The name, UTF-8.</param>
    /// <param name="room">Receives the folded name if it is short and plain.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<byte> name, Span<char> room) =>
        Ascii.ToUtf16(name, room, out int length) == OperationStatus.Done && IsTidy(room[..length]) ? room[..length] : FoldFully(Encoding.UTF8.GetString(name));

    /// <summary>Whether a name of a table, folded, is another.</summary>
    public static bool IsSame(ReadOnlySpan<byte> name, ReadOnlySpan<char> folded) =>
        Ascii.EqualsIgnoreCase(name, folded) || folded.Equals(FoldFully(Encoding.UTF8.GetString(name)), StringComparison.OrdinalIgnoreCase);

    // Without white space that folding removes or replaces by a space, and without '&'.
    private static bool IsTidy(ReadOnlySpan<char> ascii)
    {
        bool isAfterSpace = true;
        for (int index = 0; index < ascii.Length; index++)
        {
            bool isSpace = ascii[index] <= ' ';
            if ((isSpace && (isAfterSpace || ascii[index] != ' ')) || ascii[index] is '&' or '`')
            {
                return false;
            }

            isAfterSpace = isSpace;
        }

        return !isAfterSpace;
    }

    private static string FoldFully(string name)
    {
        // Half of a surrogate pair cannot be normalized. No name has one.
        string whole = name.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)) : name;
        string decomposed = whole.Normalize(NormalizationForm.FormD);
        StringBuilder folded = new(decomposed.Length);
        foreach (char character in decomposed)
        {
            if (char.IsWhiteSpace(character))
            {
                AppendSpace(folded);
            }
            else if (character == '&')
            {
                AppendSpace(folded);
                folded.Append("AND ");
            }
            else if (char.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                folded.Append(FoldCharacter(character));
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    private static char FoldCharacter(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u02BB' or '\u2032' or '\u00B4' or '`' => '\'',
        '\u2212' => '-',
        _ when char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation => '-',
        _ => char.ToUpperInvariant(character),
    };
}
