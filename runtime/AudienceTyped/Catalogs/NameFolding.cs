using System.Globalization;
using System.Text;

namespace AudienceTyped.Catalogs;

/// <summary>Names as they are compared: without case, accents and superfluous white space.</summary>
internal static class NameFolding
{
    public static string Fold(string name)
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
