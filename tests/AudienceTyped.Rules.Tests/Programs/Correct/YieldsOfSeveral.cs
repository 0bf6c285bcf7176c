using AudienceTyped;

internal static class YieldsOfSeveral
{
    public static IEnumerable<Geo> Of(string region)
    {
        if (region == "Germany")
        {
            yield return Geo.Germany;
            yield return Geo.Austria;
        }
        else if (region == "DACH")
        {
            yield return Geo.Germany;
        }
    }

    public static List<Geo> All(IEnumerable<string> regions)
    {
        List<Geo> places = [];
        foreach (string region in regions)
        {
            switch (region)
            {
                case "Belgium":
                    places.Add(Geo.Belgium);
                    places.Add(Geo.Luxembourg);
                    break;
                case "France":
                    places.Add(Geo.France);
                    break;
            }
        }

        return places;
    }
}
