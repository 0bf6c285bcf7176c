namespace AudienceTyped.Emulation;

/// <summary>
/// Shares as they are outside: of countries roughly by their public numbers of members, in millionths; of the others by answers
/// recorded for the United States, against each other.
/// </summary>
internal static class KnownShares
{
    private static readonly Dictionary<string, ulong> _shares = new(StringComparer.Ordinal)
    {
        ["urn:li:geo:103644278"] = 200_000, // United States
        ["urn:li:geo:102713980"] = 130_000, // India
        ["urn:li:geo:106057199"] = 70_000, // Brazil
        ["urn:li:geo:102890883"] = 55_000, // China
        ["urn:li:geo:101165590"] = 38_000, // United Kingdom
        ["urn:li:geo:105015875"] = 30_000, // France
        ["urn:li:geo:102478259"] = 28_000, // Indonesia
        ["urn:li:geo:101174742"] = 24_000, // Canada
        ["urn:li:geo:103323778"] = 23_000, // Mexico
        ["urn:li:geo:103350119"] = 20_000, // Italy
        ["urn:li:geo:105646813"] = 19_000, // Spain
        ["urn:li:geo:101282230"] = 19_000, // Germany
        ["urn:li:geo:103121230"] = 17_000, // Philippines
        ["urn:li:geo:102105699"] = 16_000, // Türkiye
        ["urn:li:geo:101452733"] = 15_000, // Australia
        ["urn:li:ageRange:(18,24)"] = 13,
        ["urn:li:ageRange:(25,34)"] = 56,
        ["urn:li:ageRange:(35,54)"] = 22,
        ["urn:li:ageRange:(55,2147483647)"] = 5,
        ["urn:li:seniority:1"] = 17,
        ["urn:li:seniority:2"] = 8,
        ["urn:li:seniority:3"] = 244,
        ["urn:li:seniority:4"] = 156,
        ["urn:li:seniority:5"] = 56,
        ["urn:li:seniority:6"] = 40,
        ["urn:li:seniority:7"] = 21,
        ["urn:li:seniority:8"] = 26,
        ["urn:li:seniority:9"] = 6,
        ["urn:li:seniority:10"] = 47,
        ["urn:li:staffCountRange:(1,1)"] = 8,
        ["urn:li:staffCountRange:(2,10)"] = 61,
        ["urn:li:staffCountRange:(11,50)"] = 61,
        ["urn:li:staffCountRange:(51,200)"] = 52,
        ["urn:li:staffCountRange:(201,500)"] = 38,
        ["urn:li:staffCountRange:(501,1000)"] = 29,
        ["urn:li:staffCountRange:(1001,5000)"] = 67,
        ["urn:li:staffCountRange:(5001,10000)"] = 29,
        ["urn:li:staffCountRange:(10001,2147483647)"] = 139,
        ["urn:li:gender:FEMALE"] = 433,
        ["urn:li:gender:MALE"] = 456,
    };

    // Of how many in 1,000 members there is a first, a second value; the rest has none on the profile, or none inferred.
    private static readonly Dictionary<string, int[]> _presences = new(StringComparer.Ordinal)
    {
        ["locations"] = [1_000],
        ["profileLocations"] = [1_000],
        ["ageRanges"] = [960],
        ["genders"] = [889],
        ["seniorities"] = [621],
        ["staffCountRanges"] = [484],
        ["jobFunctions"] = [850, 250],
        ["industries"] = [700],
    };

    /// <summary>The URNs that have a share of their own.</summary>
    public static IEnumerable<string> Urns => _shares.Keys;

    /// <summary>The weight of a value, or null if it has none of its own.</summary>
    public static ulong? Find(Urn value) => _shares.TryGetValue(value.ToString(), out ulong share) ? share : null;

    /// <summary>The presences of the first, second, ... value of a facet, or null if it has none of its own.</summary>
    public static int[]? FindPresences(string facetName) => _presences.GetValueOrDefault(facetName);
}
