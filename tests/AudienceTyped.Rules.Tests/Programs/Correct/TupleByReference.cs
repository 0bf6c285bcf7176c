using AudienceTyped;

internal static class TupleByReference
{
    private static void Relax(ref (AnyOf Who, AnyOf Level) audience) => audience.Level = Facet.Skills.Is(Skill.Management);

    public static AllOf Build()
    {
        (AnyOf Who, AnyOf Level) audience = (Facet.Titles.Is(Title.Manager), Facet.Seniorities.Is(Seniority.Manager));
        Relax(ref audience);
        return audience.Who & audience.Level;
    }
}
