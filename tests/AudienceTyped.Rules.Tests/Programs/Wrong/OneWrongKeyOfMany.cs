using AudienceTyped;

internal static class OneWrongKeyOfMany
{
    public static Geo Of(string name) => name switch
    {
        "germany" => Geo.Germany,
        "france" => Geo.France,
        "austria" => Geo.Spain, // AUD3002
        _ => Geo.Italy,
    };
}
