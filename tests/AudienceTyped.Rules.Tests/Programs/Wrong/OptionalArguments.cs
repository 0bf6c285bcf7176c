using AudienceTyped;

internal static class OptionalArguments
{
    private static AllOf Audience(Geo country, bool leaders = true) =>
        Facet.Locations.Is(country) & (leaders ? Facet.Seniorities.IsAnyOf(Seniority.Vp, Seniority.Cxo) : Facet.Seniorities.Is(Seniority.Entry));

    public static AllOf Build() => Audience(country: Geo.Canada) & Facet.Titles.Is(Title.VicePresident); // AUD1002
}
