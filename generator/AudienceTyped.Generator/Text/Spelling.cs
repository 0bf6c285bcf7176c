
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Text;

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
            int distance = EditDistance.Between(word.ToUpperInvariant(), candidate.ToUpperInvariant());
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
            .Select(candidate => (Word: candidate, Distance: EditDistance.Between(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
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
}
