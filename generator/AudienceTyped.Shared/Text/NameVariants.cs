namespace AudienceTyped.Shared.Text;

/// <summary>The forms in which people write a name that has more to it.</summary>
internal static class NameVariants
{
    private const string ContainerStart = ", ";

    /// <summary>The name itself, without its bracket, without its container, and without both, where it has them.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isValue">Whether a text is the name of a value.</param>
    public static IEnumerable<string> Of(string name, Func<string, bool> isValue)
    {
        string? bare = WithoutBracket(name);
        return new[] { name, bare, WithoutContainer(name, isValue), bare is null ? null : WithoutContainer(bare, isValue) }.OfType<string>();
    }

    /// <summary>The name without a bracket at its end: <c>Python</c> of <c>Python (Programming Language)</c>; null if it has none.</summary>
    public static string? WithoutBracket(string name) =>
        name is [.., ')'] && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var start ? name.Substring(0, start) : null;

    /// <summary>
    /// The name without its container: <c>Munich</c> of <c>Munich, Bavaria, Germany</c>; null if what follows the last comma is not a value.
    /// Other names have commas too: <c>Technology, Information and Media</c>.
    /// </summary>
    public static string? WithoutContainer(string name, Func<string, bool> isValue) =>
        name.LastIndexOf(ContainerStart, StringComparison.Ordinal) is > 0 and var last && isValue(name.Substring(last + ContainerStart.Length))
            ? name.Substring(0, name.IndexOf(ContainerStart, StringComparison.Ordinal))
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

        return joined.Slice(0, length).ToString();
    }
}
