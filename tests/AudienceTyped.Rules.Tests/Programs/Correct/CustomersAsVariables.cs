using AudienceTyped;

internal static class CustomersAsVariables
{
    public static AnyOf Build()
    {
        Organization amazon = Organization.Amazon;
        Organization aws = Organization.AmazonWebServices;
        Organization oracle = Organization.Oracle;
        var rival = Organization.Microsoft;
        Organization acme = Organization.FromId(123456);
        return Facet.Employers.IsAnyOf(amazon, aws, oracle, rival, acme);
    }

    public static AnyOf PerCustomer(string customer) => customer switch
    {
        "amazon" => Facet.Skills.Is(Skill.Python),
        "oracle" => Facet.Skills.Is(Skill.Sql),
        "google" => Facet.Locations.Is(Geo.Ireland),
        _ => AnyOf.Empty,
    };
}
