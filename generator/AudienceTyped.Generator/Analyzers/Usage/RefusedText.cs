using AudienceTyped.Generator.Criteria;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Tells the texts that a parser refuses whatever the pieces of them are that are not known.</summary>
internal static class RefusedText
{
    /// <summary>Why the parser refuses a text; null where it accepts it, or may accept it.</summary>
    /// <param name="text">The text, with the pieces that are not known.</param>
    /// <param name="prefix">What each text that the parser accepts begins with.</param>
    /// <param name="findProblem">The parser: why it refuses a text that is wholly known; null where it accepts it.</param>
    public static string? FindProblem(KnownText text, string prefix, Func<string, string?> findProblem)
    {
        if (text.Whole is { } whole)
        {
            return findProblem(whole);
        }

        string beginning = text.Beginning;
        bool isRefused = beginning.Length < prefix.Length ? !prefix.StartsWith(beginning, StringComparison.Ordinal)
            : !beginning.StartsWith(prefix, StringComparison.Ordinal);
        return isRefused || AreAllRefused(text.FindExamples(), findProblem) ? findProblem(text.Show()) : null;
    }

    private static bool AreAllRefused(IEnumerable<string> examples, Func<string, string?> findProblem)
    {
        bool areSome = false;
        foreach (string example in examples)
        {
            areSome = true;
            if (findProblem(example) is null)
            {
                return false;
            }
        }

        return areSome;
    }
}
