using AudienceTyped;

internal static class ArmsWithConditions
{
    public static Geo Of(string country) => country switch
    {
        var text when text.Equals("germany", StringComparison.OrdinalIgnoreCase) => Geo.Germany,
        var text when text.Equals("sweden", StringComparison.OrdinalIgnoreCase) => Geo.Switzerland, // AUD3002
        _ when country == "poland" => Geo.Portugal, // AUD3002
        _ => Geo.Europe,
    };

    public static Seniority Level(string level)
    {
        switch (level)
        {
            case var text when string.Equals(text, "manager", StringComparison.OrdinalIgnoreCase):
                return Seniority.Manager;
            case var text when string.Equals(text, "director", StringComparison.OrdinalIgnoreCase):
                return Seniority.Manager; // AUD3002
            default:
                return Seniority.Entry;
        }
    }
}
