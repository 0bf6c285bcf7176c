using AudienceTyped;

internal static class TextsOfALoop
{
    public static List<Geo> Places()
    {
        List<Geo> places = [];
        foreach (string text in new[] { "urn:li:geo:101282230", "urn:li:country:at" }) // AUD1008
        {
            places.Add(Geo.Parse(text));
        }

        return places;
    }
}
