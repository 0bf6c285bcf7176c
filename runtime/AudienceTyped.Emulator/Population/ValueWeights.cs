namespace AudienceTyped.Emulation;

/// <summary>How often a value is drawn, against those beside it in the hierarchy.</summary>
internal static class ValueWeights
{
    private const string Place = "geo";

    // Countries against those of the table: one with places below it in the catalog is larger than one without.
    private const ulong CountryWithParts = 4_000;
    private const ulong CountryWithoutParts = 500;

    // The first value of a list is the most frequent, the fourth half as frequent, and so on.
    private const ulong First = 1_000_000;
    private const ulong Slope = 4;

    /// <param name="value">The value.</param>
    /// <param name="index">Its position among those beside it, in the order of the definition file.</param>
    /// <param name="parent">The value above it, or null.</param>
    /// <param name="hasParts">Whether there are values below it.</param>
    /// <param name="weightOfParts">Their weights together.</param>
    public static ulong Of(Urn value, int index, Urn? parent, bool hasParts, ulong weightOfParts)
    {
        if (PlaceGroups.IsGroup(value))
        {
            return 0;
        }

        if (KnownShares.Find(value) is { } share)
        {
            return share;
        }

        if (IsSumOfParts(value))
        {
            return weightOfParts;
        }

        bool isCountry = value.EntityType == Place && (parent is null || IsSumOfParts(parent.Value));
        return isCountry
            ? (hasParts ? CountryWithParts : CountryWithoutParts)
            : First * Slope / (Slope + (ulong)index);
    }

    /// <summary>Whether nobody is in a value without being in one below it: a continent.</summary>
    public static bool IsSumOfParts(Urn value) => value.EntityType == Place && PlaceGroups.IsContinent(value.Key.Integer);
}
