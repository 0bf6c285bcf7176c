using AudienceTyped;

internal sealed class Audience
{
    public AnyOf Who { get; set; } = Facet.Titles.Is(Title.Consultant);

    public AnyOf Where { get; set; } = Facet.Locations.Is(Geo.Italy);
}

internal static class MutableAudience
{
    public static AllOf Build(Action<Audience> configure)
    {
        var audience = new Audience { Who = Facet.Titles.Is(Title.Associate) };
        configure(audience);
        return audience.Who & audience.Where & Facet.Seniorities.Is(Seniority.Entry);
    }

    public static AllOf Changed()
    {
        Audience audience = new();
        audience.Who = Facet.JobFunctions.Is(JobFunction.Consulting);
        return audience.Who & Facet.Seniorities.Is(Seniority.Entry);
    }
}
