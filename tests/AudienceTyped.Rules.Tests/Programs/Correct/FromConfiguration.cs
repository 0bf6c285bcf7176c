using AudienceTyped;

internal interface IConfiguration
{
    string? this[string key] { get; }
}

internal static class FromConfiguration
{
    public static TargetingCriteria Read(IConfiguration configuration)
    {
        string place = configuration["Audience:Place"] ?? "urn:li:geo:103644278";
        AnyOf skills = Facet.Skills.IsAnyOf((configuration["Audience:Skills"] ?? "17,1346").Split(',').Select(text => Skill.FromId(int.Parse(text, null))));
        return Facet.Locations.Is(Geo.Parse(place)) & skills;
    }
}
