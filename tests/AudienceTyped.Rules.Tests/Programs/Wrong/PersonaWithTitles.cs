using AudienceTyped;

internal sealed record Persona(string Name, AnyOf Who, Geo Country);

internal static class PersonaWithTitles
{
    public static TargetingCriteria Build()
    {
        var buyer = new Persona("Buyer", Facet.Titles.Is(Title.SalesManager), Geo.Ireland);
        TargetingCriteria criteria = Facet.Locations.Is(buyer.Country) & buyer.Who;
        criteria &= Facet.Seniorities.IsAnyOf(Seniority.Manager, Seniority.Director); // AUD1002
        return criteria;
    }
}
