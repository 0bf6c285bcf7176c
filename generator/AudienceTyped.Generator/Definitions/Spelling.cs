namespace AudienceTyped.Generator.Definitions;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    // The distance costs the product of the lengths; a word that long is no misspelling.
    private const int MaximumLength = 100;

    /// <summary>The nearest word, or null where none is near.</summary>
    public static string? FindNearest(string word, IEnumerable<string> words)
    {
        if (word.Length > MaximumLength)
        {
            return null;
        }

        string? nearest = null;
        int least = MaximumDistance(word) + 1;
        foreach (string candidate in words)
        {
            int distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The nearest words, the nearest first; fewer than asked for where no more are near.</summary>
    public static string[] FindNearest(string word, IEnumerable<string> words, int count) => word.Length > MaximumLength
        ? []
        : [.. words
            .Where(candidate => candidate.Length <= MaximumLength)
            .Select(candidate => (Word: candidate, Distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(candidate => candidate.Distance <= MaximumDistance(word))
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Word, StringComparer.Ordinal)
            .Select(static candidate => candidate.Word)
            .Distinct(StringComparer.Ordinal)
            .Take(count)];

    /// <summary>" Did you mean 'X'?" or nothing.</summary>
    public static string Suggest(string word, IEnumerable<string> words) =>
        Suggest(FindNearest(word, words));

    /// <inheritdoc cref="Suggest(string, IEnumerable{string})"/>
    public static string Suggest(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    private static int MaximumDistance(string word) => Math.Max(2, word.Length / 3);

    private static int Distance(string left, string right)
    {
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int diagonal = above[0];
            above[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int replaced = diagonal + (left[row - 1] == right[column - 1] ? 0 : 1);
                diagonal = above[column];
                above[column] = Math.Min(replaced, Math.Min(diagonal, above[column - 1]) + 1);
            }
        }

        return above[right.Length];
    }
}
