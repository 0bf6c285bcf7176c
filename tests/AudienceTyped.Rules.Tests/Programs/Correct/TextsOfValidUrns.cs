using AudienceTyped;

internal static class TextsOfValidUrns
{
    private static readonly string[] _partners = ["urn:li:organization:5417062", "urn:li:organization:5417063"];

    public static AnyOf Partners() => Facet.Employers.IsAnyOf(_partners.Select(Organization.Parse));

    public static List<Urn> Urns() => _partners.ToList().ConvertAll(Urn.Parse);
}
