using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal sealed class InitProperties
{
    public required AnyOf Place { get; init; }

    public AnyOf Gender { get; init; } = Facet.Genders.Is(AudienceTyped.Gender.Male);

    public NoneOf Never { get; init; } = Facet.Employers.IsNoneOf(Organization.Amazon, Organization.Oracle);

    public TargetingCriteria Build() => Place & Gender & Facet.Genders.Is(AudienceTyped.Gender.Female) & Never;

    public static InitProperties Default { get; } = new() { Place = Facet.Locations.Is(Geo.Spain), Gender = Facet.Genders.Is(AudienceTyped.Gender.Female) };
}
