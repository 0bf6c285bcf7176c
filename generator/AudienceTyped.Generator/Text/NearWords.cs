using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Text;

/// <summary>Words among which those near to another are looked for, again and again.</summary>
internal sealed class NearWords(IEnumerable<string> words)
{
    // The distance costs the length times the distance; a word that long is no misspelling.
    private const int MaximumLength = 100;

    private readonly Entry[] _entries = [.. words.Where(static word => word.Length <= MaximumLength).Select(static word => new Entry(word))];

    /// <summary>
    /// The nearest words, the nearest first, of those equally near the first in the order of the words; fewer than asked for where no more are near.
    /// </summary>
    public string[] Find(string word, int count, CancellationToken cancellationToken = default)
    {
        if (word.Length > MaximumLength)
        {
            return [];
        }

        Entry wanted = new(word);
        int maximum = Math.Max(2, word.Length / 3);
        var near = new List<(string Word, int Distance)>();
        foreach (Entry entry in _entries.Until(cancellationToken))
        {
            // Each letter of one that the other lacks must be inserted, deleted or replaced.
            if (Math.Abs(entry.Upper.Length - word.Length) <= maximum && CountBits(entry.Letters ^ wanted.Letters) <= 2 * maximum)
            {
                int distance = EditDistance.Between(wanted.Upper, entry.Upper, maximum);
                if (distance <= maximum)
                {
                    near.Add((entry.Word, distance));
                }
            }
        }

        return [.. near
            .OrderBy(static candidate => candidate.Distance)
            .Select(static candidate => candidate.Word)
            .Distinct(StringComparer.Ordinal)
            .Take(count)];
    }

    private static int CountBits(uint bits)
    {
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }

    private readonly struct Entry
    {
        public Entry(string word)
        {
            Word = word;
            Upper = word.ToUpperInvariant();
            foreach (char character in Upper)
            {
                Letters |= 1u << (character % 32);
            }
        }

        public string Word { get; }

        public string Upper { get; }

        /// <summary>A bit for each letter that is in the word; other characters share the bits.</summary>
        public uint Letters { get; }
    }
}
