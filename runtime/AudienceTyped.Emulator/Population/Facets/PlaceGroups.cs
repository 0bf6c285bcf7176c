using System.Globalization;
using System.Reflection;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Emulation;

/// <summary>
/// Places that consist of others although the catalog's hierarchy does not say so, as the definition file of the catalog has them:
/// each a list of countries or continents.
/// </summary>
internal static class PlaceGroups
{
    private const string Place = "geo";
    private const long Worldwide = 92000000;

    private static readonly Dictionary<long, long[]> _parts = Read(typeof(Geo).GetCustomAttribute<CatalogEntityTypeAttribute>()?.Parts ?? "");

    private static readonly long[] _continents = _parts.GetValueOrDefault(Worldwide, []);

    /// <summary>The ids of all places that are named here.</summary>
    public static IEnumerable<long> Ids => _parts.Keys.Concat(_parts.Values.SelectMany(static parts => parts));

    /// <summary>Whether a place is made of others; nobody is drawn into it directly.</summary>
    public static bool IsGroup(Urn value) => value.EntityType == Place && _parts.ContainsKey(value.Key.Integer);

    /// <summary>Whether everyone is in the place.</summary>
    public static bool IsEverywhere(Urn value) => value.EntityType == Place && value.Key.Integer == Worldwide;

    /// <summary>Whether a place is a continent.</summary>
    public static bool IsContinent(long id) => _continents.Contains(id);

    /// <summary>The places that a place is made of; none for a place of the hierarchy alone.</summary>
    public static IEnumerable<Urn> PartsOf(Urn value) => IsGroup(value) && !IsEverywhere(value)
        ? _parts[value.Key.Integer].Select(static id => Urn.Create(Place, id.ToString(CultureInfo.InvariantCulture)))
        : [];

    private static Dictionary<long, long[]> Read(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(static line => line.Split('\t'))
        .ToDictionary(static cells => ToId(cells[0]), static cells => cells[1].Split(',').Select(ToId).ToArray());

    private static long ToId(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
