using CsCheck;

namespace AudienceTyped.Rules.Tests;

/// <summary>Texts of criteria in both notations: right ones, and right ones into which a mistake was put.</summary>
internal static class RandomCriteriaText
{
    // Facets that are right alone or together, and those that rules are about; of each values that are listed and that are not.
    private static readonly (string Facet, string[] Values)[] _facets =
    [
        ("skills", ["urn:li:skill:17", "urn:li:skill:1347", "urn:li:skill:999999999"]),
        ("genders", ["urn:li:gender:FEMALE", "urn:li:gender:MALE", "urn:li:gender:female"]),
        ("ageRanges", ["urn:li:ageRange:(18,24)", "urn:li:ageRange:(25,34)", "urn:li:ageRange:(20,30)"]),
        ("locations", ["urn:li:geo:103644278", "urn:li:geo:102095887", "urn:li:geo:101282230", "urn:li:country:us"]),
        ("profileLocations", ["urn:li:geo:103644278"]),
        ("titles", ["urn:li:title:5", "urn:li:adTitle:5"]),
        ("titlesPast", ["urn:li:title:5"]),
        ("jobFunctions", ["urn:li:function:8"]),
        ("seniorities", ["urn:li:seniority:9", "urn:li:seniority:99"]),
        ("staffCountRanges", ["urn:li:staffCountRange:(51,200)", "urn:li:staffCountRange:(200,500)"]),
        ("employers", ["urn:li:organization:1035", "urn:li:company:1035"]),
        ("interfaceLocales", ["urn:li:locale:en_US", "urn:li:locale:en"]),
        ("yearsOfExperienceRanges", ["urn:li:yearsOfExperience:3", "urn:li:yearsOfExperience:5", "urn:li:yearsOfExperience:12"]),
        ("dynamicSegments", ["urn:li:adSegment:10001"]),
        ("skill", ["urn:li:skill:17"]),
        ("functions", ["urn:li:function:8"]),
        ("somethingNew", ["urn:li:x:é", "urn:li:x:𝒳", "urn:li:region:us:84"]),
    ];

    // Structure and escapes of both notations, what people put around a text, and characters that one of the readers may see otherwise.
    private static readonly string[] _pieces =
    [
        "(", ")", ",", ":", "%", "%2", "%28", "%C3%A9", "%C3", "%ED%A0%80", "%F0%9D%92%B3", "%F4%90%80%80", "%E0%80%80", "%25", "%253A", "''", "'", "List", "List(", "()", "{", "}", "[", "]", "\"", "\\", "\\u0041",
        "\\ud800", "\\n", " ", "\n", "&", "&x=1", "#", "or:", "and:", "include", "exclude:", "targetingCriteria=", "\"targetingCriteria\":", "urn:li:", "null", "true", "-0.5e+3", "01", "1.", "é", "𝒳", "\ud800",
        "\udc00", "\u0001", "\ufeff", "\u2028", "//", "/**/", "GET ", "POST ", "include:", "and", "includes", ", ",
    ];

    private static readonly Gen<(string Facet, string[] Values)[]> _clause = Gen
        .Select(Gen.UInt.Array[1, 4], Gen.Int[0, _facets.Length - 1], Gen.Int[0, 9])
        .Select(static (choices, facet, of) =>
        {
            string[] values = of == 0 ? _facets[choices[0] % _facets.Length].Values : _facets[facet].Values;
            return (_facets[facet].Facet, Array.ConvertAll(choices, choice => values[choice % values.Length]));
        })
        .Array[1, 3];

    /// <summary>Rest.li text, sometimes within a query.</summary>
    public static Gen<string> Restli { get; } = Gen.Select(
        _clause.Array[1, 4], _clause, Gen.Int[0, 5], static (include, exclude, form) => Wrap(WriteRestli(include, form % 2 == 0 ? exclude : []), form));

    /// <summary>JSON, sometimes of a whole campaign.</summary>
    public static Gen<string> Json { get; } = Gen.Select(
        _clause.Array[1, 4],
        _clause,
        Gen.Int[0, 5],
        static (include, exclude, form) => WriteJson(include, form % 2 == 0 ? exclude : []) is var json && form == 5
            ? $"{{\"name\":\"x\",\"amount\":1.5e3,\"targetingCriteria\":{json},\"active\":true}}"
            : json);

    /// <summary>The text with up to three changes.</summary>
    public static Gen<string> Mutate(Gen<string> texts) => Gen.Select(
        texts,
        Gen.Select(Gen.UInt, Gen.UInt, Gen.UInt).Array[0, 3],
        static (text, changes) => changes.Aggregate(text, static (current, change) => Change(current, change)));

    private static string Change(string text, (uint Kind, uint Place, uint Piece) change)
    {
        int place = (int)(change.Place % (text.Length + 1));
        int length = Math.Min((int)(change.Piece % 9), text.Length - place);
        return (change.Kind % 5) switch
        {
            0 => text.Remove(place, length),
            1 => text[..place],
            2 => text.Insert(place, text.Substring(place, length)),
            _ => text.Insert(place, _pieces[change.Piece % _pieces.Length]),
        };
    }

    private static string Wrap(string text, int form) => form switch
    {
        4 => $"https://api.linkedin.com/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria={text}&x=1",
        5 => $"q=targetingCriteriaV2&targetingCriteria={text}",
        _ => text,
    };

    private static string WriteRestli((string Facet, string[] Values)[][] include, (string Facet, string[] Values)[] exclude)
    {
        string included = string.Join(",", include.Select(WriteRestliClause));
        string excluded = exclude.Length > 0 ? $",exclude:{WriteRestliClause(exclude)}" : "";
        return $"(include:(and:List({included})){excluded})";
    }

    private static string WriteRestliClause((string Facet, string[] Values)[] clause) => $"(or:({string.Join(",", Once(clause).Select(
        static facet => $"{Escape("urn:li:adTargetingFacet:" + facet.Facet)}:List({string.Join(",", facet.Values.Select(Escape))})"))}))";

    private static string WriteJson((string Facet, string[] Values)[][] include, (string Facet, string[] Values)[] exclude) =>
        $"{{\"include\": {{ \"and\":[{string.Join(", ", include.Select(WriteJsonClause))}]}}{(exclude.Length > 0 ? $",\"exclude\":{WriteJsonClause(exclude)}" : "")}}}";

    private static string WriteJsonClause((string Facet, string[] Values)[] clause) => $"{{\"or\":{{{string.Join(",", Once(clause).Select(
        static facet => $"\"urn:li:adTargetingFacet:{facet.Facet}\":[{string.Join(",", facet.Values.Select(static value => $"\"{value}\""))}]"))}}}}}";

    private static IEnumerable<(string Facet, string[] Values)> Once((string Facet, string[] Values)[] clause) =>
        clause.DistinctBy(static facet => facet.Facet, StringComparer.Ordinal);

    private static string Escape(string urn) => Uri.EscapeDataString(urn);
}
