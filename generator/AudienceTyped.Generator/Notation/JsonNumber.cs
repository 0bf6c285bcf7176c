namespace AudienceTyped.Generator.Notation;

/// <summary>The grammar of a number in JSON: https://www.rfc-editor.org/rfc/rfc8259#section-6.</summary>
internal static class JsonNumber
{
    /// <summary>The length of the number that begins at a position; 0 where none does.</summary>
    public static int FindLength(string text, int start)
    {
        int position = start + (At(text, start) == '-' ? 1 : 0);
        int whole = SkipDigits(text, position);
        if (whole == position)
        {
            return 0;
        }

        // Nothing follows a zero but what is not a digit.
        position = At(text, position) == '0' ? position + 1 : whole;
        if (At(text, position) == '.' && SkipDigits(text, position + 1) is var fraction && fraction > position + 1)
        {
            position = fraction;
        }

        if (At(text, position) is 'e' or 'E')
        {
            int digits = position + (At(text, position + 1) is '+' or '-' ? 2 : 1);
            int end = SkipDigits(text, digits);
            position = end > digits ? end : position;
        }

        return position - start;
    }

    private static int SkipDigits(string text, int position)
    {
        while (At(text, position) is >= '0' and <= '9')
        {
            position++;
        }

        return position;
    }

    private static char At(string text, int position) => position < text.Length ? text[position] : '\0';
}
