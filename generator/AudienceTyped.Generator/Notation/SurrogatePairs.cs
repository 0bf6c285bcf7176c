namespace AudienceTyped.Generator.Notation;

/// <summary>Finds halves of surrogate pairs.</summary>
internal static class SurrogatePairs
{
    /// <summary>The index of the first half; null where all are whole.</summary>
    public static int? FindHalf(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return index;
            }
        }

        return null;
    }
}
