using AudienceTyped;

internal sealed class AudienceParts
{
    public AudienceParts(AnyOf employers)
    {
        Employers = employers;
        Sector = Facet.Industries.Is(Industry.Banking);
    }

    public AnyOf Employers { get; }

    public AnyOf Sector { get; }
}

internal static class ConstructorThatKeepsParts
{
    public static AllOf Build()
    {
        var parts = new AudienceParts(Facet.Employers.Is(Organization.GoldmanSachs));
        return parts.Employers & parts.Sector; // AUD1002
    }
}
