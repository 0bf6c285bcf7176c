namespace AudienceTyped.Emulation;

/// <summary>
/// Places that are made of others although the catalog's hierarchy does not say so, each a list of countries or continents.
/// The lists are the emulator's own; those of the service are not published.
/// </summary>
internal static class PlaceGroups
{
    private const string Place = "geo";
    private const long Worldwide = 92000000;

    private static readonly long[] _continents = [100506914, 102221843, 102393603, 103537801, 104514572];

    private static readonly long[] _europeanUnion =
    [
        103883259, 100565514, 105333783, 104688944, 106774002, 104508036, 104514075, 102974008, 100456013,
        105015875, 101282230, 104677530, 100288700, 104738515, 103350119, 104341318, 101464403, 104042105,
        100961908, 102890719, 105072130, 100364837, 106670623, 103119917, 106137034, 105646813, 105117694,
    ];

    private static readonly long[] _middleEast =
    [
        100425729, 101934083, 106725625, 101620260, 103710677, 103239229, 101834488, 103619019, 93000000,
        104170880, 100459316, 102105699, 104305776, 105962095,
    ];

    private static readonly long[] _oceania = [101452733, 105490917, 100152180, 105733447, 104980134, 102185308, 103609605, 106516799];

    private static readonly long[] _eastAndSouthAsia =
    [
        102890883, 103291313, 101316508, 104187078, 101355337, 105149562, 102396337, 102713980, 101022442,
        106215326, 100446352, 104630404, 103613266, 102161637, 102478259, 106808692, 103121230, 102454443,
        105146118, 104195383, 102500897, 100664862, 104136533, 103809722, 101101678,
    ];

    private static readonly Dictionary<long, long[]> _parts = new()
    {
        [91000000] = _europeanUnion, // European Union
        [91000001] = _middleEast, // Middle East
        [91000002] = [.. _europeanUnion, 105238872, 100878084, 103819153], // European Economic Area
        [91000003] = [.. _eastAndSouthAsia, .. _oceania], // APAC
        [91000004] = [.. _eastAndSouthAsia, .. _oceania], // APJ
        [91000005] = [100565514, 102890719, 104042105], // Benelux
        [91000006] = [101282230, 103883259, 106693272], // DACH
        [91000007] = [.. _middleEast, 100506914, 103537801, 101728296], // EMEA
        [91000008] = [.. _middleEast, 106395874, 106155005, 104036859, 102787409, 102134353], // MENA
        [91000009] = [104514075, 100456013, 105238872, 103819153, 105117694], // Nordics
        [91000010] = _oceania, // Oceania
        [91000011] = [104514572, 103323778, 100877388, 105912732, 101739942, 106522560, 101937718, 105517145, 100808673, 105057336, 106429766, 100993490, 105245958], // Latin America
        [91000015] = [101452733, 105490917], // Australia and New Zealand
    };

    /// <summary>The ids of all places that are named here.</summary>
    public static IEnumerable<long> Ids => [Worldwide, .. _continents, .. _parts.Keys, .. _parts.Values.SelectMany(static parts => parts)];

    /// <summary>Whether a place is made of others; nobody is drawn into it directly.</summary>
    public static bool IsGroup(Urn value) => value.EntityType == Place && (value.Key.Integer == Worldwide || _parts.ContainsKey(value.Key.Integer));

    /// <summary>Whether everyone is in the place.</summary>
    public static bool IsEverywhere(Urn value) => value.EntityType == Place && value.Key.Integer == Worldwide;

    /// <summary>Whether a place is a continent.</summary>
    public static bool IsContinent(long id) => _continents.Contains(id);

    /// <summary>The places that a place is made of; none for a place of the hierarchy alone.</summary>
    public static IEnumerable<Urn> PartsOf(Urn value) => value.EntityType == Place && _parts.TryGetValue(value.Key.Integer, out long[]? parts)
        ? parts.Select(static id => Urn.Create(Place, id.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        : [];
}
