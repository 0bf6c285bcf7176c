namespace AudienceTyped.Catalogs;

/// <summary>The forms in which people write a name that has more to it.</summary>
internal static class NameVariants
{
    /// <summary>The name without a bracket at its end: <c>Python</c> of <c>Python (Programming Language)</c>; null if it has none.</summary>
    public static string? WithoutBracket(string name) =>
        name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var start ? name[..start] : null;

    /// <summary>
    /// The name without its container: <c>Munich</c> of <c>Munich, Bavaria, Germany</c>; null if what follows the last comma is not a value.
    /// Other names have commas too: <c>Technology, Information and Media</c>.
    /// </summary>
    public static string? WithoutContainer(string name, Func<string, bool> isValue) =>
        name.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var last && isValue(name[(last + 2)..])
            ? name[..name.IndexOf(", ", StringComparison.Ordinal)]
            : null;

    /// <summary>A folded name without what separates words, so that <c>SouthKorea</c> and <c>South Korea</c> are one.</summary>
    public static string Join(ReadOnlySpan<char> folded)
    {
        Span<char> joined = folded.Length <= 256 ? stackalloc char[folded.Length] : new char[folded.Length];
        int length = 0;
        foreach (char character in folded)
        {
            if (character is not (' ' or '-' or '_' or '\'' or '/'))
            {
                joined[length++] = character;
            }
        }

        return joined[..length].ToString();
    }
}
