namespace AudienceTyped.Generator.Text;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>The nearest word, or null where none is near.</summary>
    public static string? FindNearest(string word, IEnumerable<string> words) => new NearWords(words).Find(word, 1).FirstOrDefault();

    /// <summary>" Did you mean 'X'?" or nothing.</summary>
    public static string Suggest(string word, IEnumerable<string> words) => Suggest(FindNearest(word, words));

    /// <inheritdoc cref="Suggest(string, IEnumerable{string})"/>
    public static string Suggest(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";
}
