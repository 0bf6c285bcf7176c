using System.Buffers;
using System.Globalization;
using System.Text;

namespace AudienceTyped.Catalogs;

/// <summary>Names in the form in which they are compared: without accents and superfluous white space. The comparison ignores case.</summary>
internal static class NameFolding
{
    /// <summary>Folds a name. One without accents and superfluous white space is returned unchanged.</summary>
    public static ReadOnlySpan<char> Fold(string name) => Ascii.IsValid(name) && IsTidy(name) ? name : FoldFully(name);

    /// <summary>Folds a name of a table.</summary>
    /// <param name="name">The name, UTF-8.</param>
    /// <param name="room">Receives the folded name if it is short and plain.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<byte> name, Span<char> room) =>
        Ascii.ToUtf16(name, room, out int length) == OperationStatus.Done && IsTidy(room[..length]) ? room[..length] : FoldFully(Encoding.UTF8.GetString(name));

    /// <summary>Whether a name of a table, folded, is another.</summary>
    public static bool IsSame(ReadOnlySpan<byte> name, ReadOnlySpan<char> folded) =>
        Ascii.EqualsIgnoreCase(name, folded) || folded.Equals(FoldFully(Encoding.UTF8.GetString(name)), StringComparison.OrdinalIgnoreCase);

    // White space that folding removes or replaces by a space.
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
