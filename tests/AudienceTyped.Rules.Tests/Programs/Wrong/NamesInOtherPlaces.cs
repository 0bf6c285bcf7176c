using AudienceTyped;

internal sealed class SavedMarket
{
    public string Label { get; set; } = "";

    public string Urn { get; set; } = "";
}

internal static class NamesInOtherPlaces
{
    private static readonly Geo[] _dach = [Geo.Germany /* Germany */, Geo.Australia /* Austria */, Geo.Switzerland]; // AUD3002

    private static Geo? _austria;

    public static Geo Austria => _austria ??= Geo.Australia; // AUD3002

    public static IEnumerable<Geo> Of(int[] numbers) =>
        from number in numbers
        let austria = Geo.Australia // AUD3002
        where number > 0
        select austria;

    public static SavedMarket BuildInSteps()
    {
        SavedMarket market = new();
        market.Label = "South Korea";
        market.Urn = "urn:li:geo:101452733"; // AUD3002
        return market;
    }

    public static SavedMarket BuildFromTheUrn()
    {
        SavedMarket market = new();
        market.Urn = "urn:li:geo:101452733"; // AUD3002
        market.Label = "Austria";
        return market;
    }

    public static int Count => _dach.Length;
}
