namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// English words, and words of programs, that do not tell which value is meant; those about the values of one type are in its
/// <see cref="TypeWords"/>.
/// </summary>
internal static class CommonWords
{
    private static readonly HashSet<string> _everywhere = Set("urn id uri value key code const constant entity name label tag ref reference li field");

    // What a whole name says about an audience, a campaign or its place in the code.
    private static readonly HashSet<string> _ofPurpose = Set("""
        audience target targeting targeted campaign core main primary secondary default fallback home base first second third last next previous current
        other any all none some test sample example demo stub fake mock expected actual valid invalid known unknown good bad wrong right correct
        include included exclude excluded include exclusion inclusion want wanted chosen selected preferred best top key small big large medium mid
        local global foreign domestic international national new old legacy temp temporary result input output item element part piece left right
        a b c d x y z i j k n one two three four five persona segment group list set customer client buyer user people person member prospect lead
        lookalike retargeting offer brand product launch spring summer autumn fall winter quarter pilot control variant experiment baseline
        todo fixme note hack see check verify verified checked source from via added removed updated renamed was is not no yes only also
        """);

    // Words of which a local variable, an argument or a key may mean something else than the value of that name.
    private static readonly HashSet<string> _ofCode = Set("""
        entry owner partner training manager member support research operation education senior it us id hr pr qa ai ml db es pl br pt nl sg au ae
        linkedin oracle zoom snowflake salesforce github uber adobe
        """);

    /// <summary>Whether any name in code may have the word about it.</summary>
    public static bool IsEverywhere(string word) => _everywhere.Contains(word);

    /// <summary>The words but those that any name in code may have about it.</summary>
    public static string[] StripEverywhere(string[] words) =>
        Array.Exists(words, _everywhere.Contains) ? [.. words.Where(static word => !_everywhere.Contains(word))] : words;

    public static bool IsOfPurpose(string word) => word.Length < 3 || _everywhere.Contains(word) || _ofPurpose.Contains(word) || char.IsDigit(word[0]);

    public static bool IsOfCode(string word) => _ofCode.Contains(word);

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
