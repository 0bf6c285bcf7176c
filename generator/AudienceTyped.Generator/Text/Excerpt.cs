namespace AudienceTyped.Generator.Text;

/// <summary>Text of a file inside a message: short, and with nothing in it that would break the line.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 60;

    public static string Of(string text)
    {
        // Not between the halves of a surrogate pair.
        int length = char.IsHighSurrogate(text.ElementAtOrDefault(MaximumLength - 1)) ? MaximumLength - 1 : MaximumLength;
        string excerpt = text.Length <= MaximumLength ? text : text.Substring(0, length) + "…";
        return new string([.. excerpt.Select(static character => char.IsControl(character) || character is '\u2028' or '\u2029' ? '\uFFFD' : character)]);
    }
}
