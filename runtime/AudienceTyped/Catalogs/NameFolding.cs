using System.Buffers;
using System.Globalization;
using System.Text;

namespace AudienceTyped.Catalogs;

/// <summary>Names as they are compared, which is without regard to case: without accents and superfluous white space.</summary>
internal static class NameFolding
{
    /// <summary>Folds a name; one without accents and superfluous white space is given back as it is.</summary>
    public static ReadOnlySpan<char> Fold(string name) => Ascii.IsValid(name) && IsTidy(name) ? name : FoldFully(name);

    /// <summary>Folds a name of a table.</summary>
    /// <param name="name">The name, UTF-8.</param>
    /// <param name="room">Where the folded name is put if it is short and plain.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<byte> name, Span<char> room) =>
        Ascii.ToUtf16(name, room, out int length) == OperationStatus.Done && IsTidy(room[..length]) ? room[..length] : FoldFully(Encoding.UTF8.GetString(name));

    /// <summary>Whether a name of a table, folded, is another.</summary>
    public static bool IsSame(ReadOnlySpan<byte> name, ReadOnlySpan<char> folded) =>
        Ascii.EqualsIgnoreCase(name, folded) || folded.Equals(FoldFully(Encoding.UTF8.GetString(name)), StringComparison.OrdinalIgnoreCase);

    // White space that would be dropped or made a blank.
    private static bool IsTidy(ReadOnlySpan<char> ascii)
    {
        bool isAfterSpace = true;
        for (int index = 0; index < ascii.Length; index++)
        {
            bool isSpace = ascii[index] <= ' ';
            if (isSpace && (isAfterSpace || ascii[index] != ' '))
            {
                return false;
            }

            isAfterSpace = isSpace;
        }

        return !isAfterSpace;
    }

    private static string FoldFully(string name)
    {
        string decomposed = name.Normalize(NormalizationForm.FormD);
        StringBuilder folded = new(decomposed.Length);
        bool isAfterSpace = true;
        foreach (char character in decomposed)
        {
            if (char.IsWhiteSpace(character))
            {
                folded.Append(isAfterSpace ? "" : " ");
                isAfterSpace = true;
            }
            else if (char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(character == '’' ? '\'' : char.ToUpperInvariant(character));
                isAfterSpace = false;
            }
        }

        return folded.ToString().TrimEnd(' ');
    }
}
