using System.Text;

namespace AudienceTyped.Shared.Text;

/// <summary>
/// Names in the form in which they are compared: without accents and extra white space, with plain letters, one kind of apostrophe and of dash, and "and"
/// for "&amp;". The comparison ignores case.
/// </summary>
internal static class FoldedName
{
    /// <summary>Folds a name. One that is folded already is returned unchanged, whatever its case.</summary>
    public static string Of(string name) => IsFolded(name.AsSpan()) ? name : Fold(name);

    /// <summary>Whether two names are one to a person who reads them.</summary>
    public static bool AreSame(string name, string other) => StringComparer.OrdinalIgnoreCase.Equals(Of(name), Of(other));

    /// <summary>Whether a text is ASCII without what folding removes or replaces; most names are.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text)
    {
        bool isAfterSpace = true;
        foreach (char character in text)
        {
            bool isSpace = character <= ' ';
            if ((isSpace && (isAfterSpace || character != ' ')) || character is '&' or '`' or >= '\u0080')
            {
                return false;
            }

            isAfterSpace = isSpace;
        }

        return !isAfterSpace;
    }

    private static string Fold(string name)
    {
        string decomposed = FoldedCharacters.Decompose(name);
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
            else if (!FoldedCharacters.IsLeftOut(character))
            {
                Append(folded, character);
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static void Append(StringBuilder folded, char character)
    {
        if (FoldedCharacters.FindPlainLetters(character) is { } letters)
        {
            folded.Append(letters);
        }
        else
        {
            folded.Append(
                FoldedCharacters.IsApostrophe(character) ? '\'' : FoldedCharacters.IsDash(character) ? '-' : char.ToUpperInvariant(character));
        }
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
        {
            folded.Append(' ');
        }
    }
}
