using AudienceTyped.Generator.Catalogs;

namespace AudienceTyped.Generator.Meaning;

/// <summary>The words about the values of one entity type, as its definition files list them: what means the same, what says nothing.</summary>
/// <param name="text">The text of the attributes.</param>
internal sealed class TypeWords(string text)
{
    private readonly Lazy<Content> _content = new(() => new Content([.. CatalogText.ReadWords(text)]));

    /// <summary>What it is made of; equal texts say the same.</summary>
    public string Text => text;

    /// <summary>Words that name a team as well.</summary>
    public IReadOnlyCollection<string> Teams => _content.Value.Teams;

    /// <summary>The words of a name in one spelling: in the singular, without articles and prepositions, and what means the same written as the same.</summary>
    public string[] Of(string name) => _content.Value.Replace(NameWords.Of(name));

    /// <summary>Whether the word does not tell which value of the type is meant.</summary>
    public bool SaysNothing(string word) => CommonWords.IsEverywhere(word) || IsOfType(word);

    /// <summary>Whether the word is about all values of the type, as <c>level</c> is of seniorities.</summary>
    public bool IsOfType(string word) => _content.Value.Common.Contains(word);

    /// <summary>The words that say something.</summary>
    public string[] Strip(string[] words) => Array.Exists(words, SaysNothing) ? [.. words.Where(word => !SaysNothing(word))] : words;

    /// <summary>Whether the words are used for one another.</summary>
    public bool AreSimilar(string word, string other) =>
        _content.Value.Similar.TryGetValue(word, out HashSet<string>? similar) && similar.Contains(other);

    private sealed class Content
    {
        private readonly Dictionary<string, (string[] Words, string Meant)[]> _byFirstWord;

        public Content(CatalogWords[] lists)
        {
            _byFirstWord = WordsOf(lists, CatalogWords.Synonyms).Concat(EnglishSynonyms.All)
                .Select(
                    static names => (
                        Words: names.Select(NameWords.Of).Where(static words => words.Length > 0).ToArray(), Meant: NameWords.KeyOf(NameWords.Of(names[0]))))
                .SelectMany(static names => names.Words.Select(words => (Words: words, names.Meant)))
                .GroupBy(static synonym => synonym.Words[0], StringComparer.Ordinal)
                .ToDictionary(
                    static group => group.Key,
                    static group => group.OrderByDescending(static synonym => synonym.Words.Length).ToArray(),
                    StringComparer.Ordinal);
            Common = [.. WordsOf(lists, CatalogWords.Common).SelectMany(static words => words).Select(Key)];
            Teams = [.. WordsOf(lists, CatalogWords.Teams).SelectMany(static words => words).Select(Key)];
            Similar = new(StringComparer.Ordinal);
            foreach (string[] group in WordsOf(lists, CatalogWords.Similar).Select(words => words.Select(Key).ToArray()))
            {
                foreach (string word in group)
                {
                    Similar[word] = Similar.TryGetValue(word, out HashSet<string>? present) ? [.. present, .. group] : [.. group];
                }
            }
        }

        public HashSet<string> Common { get; }

        public HashSet<string> Teams { get; }

        public Dictionary<string, HashSet<string>> Similar { get; }

        public string[] Replace(string[] words)
        {
            if (!Array.Exists(words, _byFirstWord.ContainsKey))
            {
                return words;
            }

            List<string> replaced = new(words.Length);
            for (int index = 0; index < words.Length;)
            {
                (string[] Words, string Meant)? found = Find(words, index);
                replaced.Add(found?.Meant ?? words[index]);
                index += found?.Words.Length ?? 1;
            }

            return [.. replaced];
        }

        private static IEnumerable<IReadOnlyList<string>> WordsOf(CatalogWords[] lists, string kind) =>
            lists.Where(list => list.Kind == kind).Select(static list => list.Words);

        private string Key(string word) => NameWords.KeyOf(Replace(NameWords.Of(word)));

        // The longest first.
        private (string[] Words, string Meant)? Find(string[] words, int index)
        {
            if (_byFirstWord.TryGetValue(words[index], out (string[] Words, string Meant)[]? candidates))
            {
                foreach ((string[] Words, string Meant) candidate in candidates)
                {
                    if (index + candidate.Words.Length <= words.Length
                        && candidate.Words.Select((word, offset) => words[index + offset] == word).All(static same => same))
                    {
                        return candidate;
                    }
                }
            }

            return null;
        }
    }
}
