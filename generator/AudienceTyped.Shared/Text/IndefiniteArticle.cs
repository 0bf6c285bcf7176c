namespace AudienceTyped.Shared.Text;

/// <summary>Chooses between "a" and "an" before a name that a message inserts.</summary>
internal static class IndefiniteArticle
{
    private const string SpokenWithVowel = "AEFHILMNORSX";

    // These sound like "you" or "wan" at the start: a user, a European, a one-time offer. A Urn and a Uri are spelled out when spoken.
    private static readonly string[] _soundLikeConsonant = ["Eu", "Ewe", "One", "Once", "Ubi", "Uni", "Uri", "Url", "Urn", "Us", "Ut"];

    private static readonly string[] _soundLikeVowel = ["Heir", "Honest", "Honor", "Hour", "Uninte", "Unim", "Usher", "Utmost", "Utter"];

    /// <summary>The name with its article: <c>an Organization</c>, <c>a Skill</c>.</summary>
    public static string With(string name) => StartsWithVowelSound(name) ? $"an {name}" : $"a {name}";

    private static bool StartsWithVowelSound(string name)
    {
        if (name.Length == 0)
        {
            return false;
        }

        // The letters of an acronym are spoken one by one: an MBA, a URL.
        if (char.IsUpper(name[0]) && (name.Length == 1 || !char.IsLower(name[1])))
        {
            return SpokenWithVowel.Contains(name[0]);
        }

        return StartsWithAny(name, _soundLikeVowel) || ("AEIOU".Contains(char.ToUpperInvariant(name[0])) && !StartsWithAny(name, _soundLikeConsonant));
    }

    private static bool StartsWithAny(string name, string[] beginnings) =>
        Array.Exists(beginnings, beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
