using AudienceTyped;
using G = AudienceTyped.Geo;

internal static class AliasOfAType
{
    public static readonly Dictionary<string, G> Markets = new()
    {
        ["germany"] = G.Germany,
        ["austria"] = G.Australia, // AUD3002
        ["switzerland"] = G.Switzerland,
    };
}
