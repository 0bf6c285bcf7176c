namespace AudienceTyped.Emulation;

/// <summary>Foreign text that is repeated in an answer: a piece of it is enough.</summary>
internal static class Shown
{
    public static string Shorten(string text, int maximumLength)
    {
        if (text.Length <= maximumLength)
        {
            return text;
        }

        // A pair of surrogates is not cut in two.
        int end = char.IsHighSurrogate(text[maximumLength - 1]) ? maximumLength - 1 : maximumLength;
        return text[..end] + "…";
    }
}
