using AudienceTyped;

internal static class CountriesByCode
{
    private static Geo CountryOf(string code) => code switch
    {
        "de" => Geo.Germany,
        "fr" => Geo.France,
        "ie" => Geo.Ireland,
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };

    public static TargetingCriteria Build(string code) =>
        Facet.Locations.Is(CountryOf(code)) & Facet.Skills.Is(Skill.German) & !Facet.Locations.Is(Geo.Austria);

    public static AnyOf Both() => Facet.Locations.IsAnyOf(CountryOf("de"), CountryOf("fr"));

    public static AnyOf Either(string code, string other) => Facet.Locations.IsAnyOf(CountryOf(code), CountryOf(other));
}
