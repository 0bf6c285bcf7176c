using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal interface IAudience
{
    static virtual AnyOf Place => Facet.Locations.Is(Geo.Germany);

    static abstract AnyOf Gender { get; }

    AnyOf Skills => Facet.Skills.Is(Skill.Python);
}

internal sealed class Men : IAudience
{
    public static AnyOf Place => Facet.Locations.Is(Geo.Poland);

    public static AnyOf Gender => Facet.Genders.Is(AudienceTyped.Gender.Male);
}

internal static class OverloadedInterfaces
{
    public static AllOf Build<T>(T audience)
        where T : IAudience => T.Place & T.Gender & audience.Skills & Facet.Genders.Is(AudienceTyped.Gender.Female);
}
