using AudienceTyped;

internal static class TupleOfParts
{
    private static (AnyOf Who, AnyOf Where) Parts(Geo country) => (Facet.Skills.Is(Skill.Python), Facet.Locations.Is(country));

    public static TargetingCriteria Build()
    {
        var (who, where) = Parts(Geo.Germany);
        return who & where & !Facet.Locations.Is(Geo.Austria);
    }
}
