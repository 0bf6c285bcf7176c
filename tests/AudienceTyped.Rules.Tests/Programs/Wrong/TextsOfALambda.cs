using AudienceTyped;

internal static class TextsOfALambda
{
    public static List<Urn> Urns() => new List<string> { "urn:li:skill:17", "urn:li:" }.ConvertAll(text => Urn.Parse(text)); // AUD1008
}
