using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Words that say nothing of which value is meant.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> _everywhere = Set("urn id uri value key code const constant entity name label tag ref reference li field");

    // By the name in URNs; "level" says nothing of a rank, but something of a title.
    private static readonly Dictionary<string, HashSet<string>> _ofType = new(StringComparer.Ordinal)
    {
        [FacetUrns.EntityType] = Set("facet targeting target ad"),
        ["ageRange"] = Set("age range aged year old"),
        ["degree"] = Set("degree"),
        ["fieldOfStudy"] = Set("study major"),
        ["function"] = Set("function job department dept"),
        ["gender"] = Set("gender sex member only"),
        ["geo"] = Set("geo location place country city region area metro metropolitan metroplex greater state province county district governorate market territory"),
        ["growthRate"] = Set("growth rate percent range company"),
        ["industry"] = Set("industry sector vertical"),
        ["locale"] = Set("locale language lang interface profile"),
        ["memberBehavior"] = Set("behavior behaviour trait"),
        ["organization"] = Set("organization org company employer page corporation corp inc ltd gmbh"),
        ["revenue"] = Set("revenue range company"),
        ["seniority"] = Set("seniority level rank"),
        ["skill"] = Set("skill programming"),
        ["staffCountRange"] = Set("staff count range size company employee headcount people"),
        ["title"] = Set("title job role position"),
        ["yearsOfExperience"] = Set("experience"),
    };

    // What a whole name says of an audience, a campaign or its place in the code.
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

    // Regions of several countries, which the tree of places does not have above them.
    private static readonly HashSet<string> _regions = Set("EuropeanUnion MiddleEast EuropeanEconomicArea Apac Apj Benelux Dach Emea Mena Nordics Oceania LatinAmerica AustraliaAndNewZealand Worldwide");

    private static readonly HashSet<string> _ofTeams = Set("""
        sale marketing engineering advertising finance legal purchasing consulting accounting administrative design research operation education
        support training hr it qa engineer developer
        """);

    /// <summary>Whether the word says nothing of which value of the type is meant.</summary>
    public static bool SaysNothing(string word, string urnEntityType) =>
        _everywhere.Contains(word) || (_ofType.TryGetValue(urnEntityType, out HashSet<string>? words) && words.Contains(word));

    /// <summary>The words that say something.</summary>
    public static string[] Strip(string[] words, string urnEntityType) =>
        Array.Exists(words, word => SaysNothing(word, urnEntityType)) ? [.. words.Where(word => !SaysNothing(word, urnEntityType))] : words;

    /// <summary>The words but those that any name in code may have about it.</summary>
    public static string[] StripEverywhere(string[] words) => Array.Exists(words, _everywhere.Contains) ? [.. words.Where(static word => !_everywhere.Contains(word))] : words;

    public static bool IsOfPurpose(string word) => word.Length < 3 || _everywhere.Contains(word) || _ofPurpose.Contains(word) || char.IsDigit(word[0]);

    public static bool IsOfCode(string word) => _ofCode.Contains(word);

    public static bool IsOfTeams(string word) => _ofTeams.Contains(word);

    public static bool IsRegion(string member) => _regions.Contains(member);

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
