using AudienceTyped;

internal sealed record Persona
{
    public Geo Country { get; init; } = Geo.France;

    public AnyOf Where => Facet.Locations.Is(Country);
}

internal static class PersonaChangedByWith
{
    public static TargetingCriteria Build()
    {
        Persona german = new Persona() with { Country = Geo.Germany };
        return Facet.Skills.Is(Skill.Python) & german.Where & Facet.Groups.Is(MemberGroup.FromId(12)); // AUD2009
    }
}
