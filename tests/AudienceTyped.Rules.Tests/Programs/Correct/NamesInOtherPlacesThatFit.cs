using AudienceTyped;

internal sealed class StoredPlace
{
    public string Label { get; set; } = "";

    public string Note { get; set; } = "";

    public Geo Place { get; set; }
}

internal sealed class CampaignDraft
{
    public string Name { get; set; } = "";

    public Geo Place { get; set; }
}

internal static class NamesInOtherPlacesThatFit
{
    private static readonly Geo[] _places = [Geo.Germany, /* Germany */ Geo.Austria, /* Austria */ Geo.Switzerland /* Switzerland */];

    private static readonly Geo[] _home = [Geo.Germany, Geo.Austria, Geo.Switzerland]; // Germany and its neighbors

    private static Geo? _market;

    public static Geo Market => _market ??= Geo.Germany;

    public static IEnumerable<Geo> Of(int[] numbers) =>
        from number in numbers
        let austria = Geo.Austria
        let fallback = Geo.Germany
        select number > 0 ? austria : fallback;

    public static StoredPlace[] Build()
    {
        StoredPlace place = new();
        StoredPlace other = new();
        place.Label = "Austria";
        other.Label = "Germany";
        place.Place = Geo.Austria;
        other.Place = Geo.Germany;
        other.Note = "Austria";
        place.Note = "Germany";
        return [place, other];
    }

    public static CampaignDraft Draft()
    {
        CampaignDraft draft = new();
        draft.Name = "Austria";
        draft.Place = Geo.Germany;
        return draft;
    }

    public static int Count => _places.Length + _home.Length;
}
