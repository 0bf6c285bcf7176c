using AudienceTyped;

internal static class ClausesByName
{
    private static readonly AnyOf _inGermany = Facet.Locations.Is(Geo.Germany);
    private static readonly AnyOf _managersOnly = Facet.Seniorities.Is(Seniority.Manager);
    private static readonly NoneOf _notUk = Facet.Locations.IsNot(Geo.UnitedKingdom);

    public static TargetingCriteria Build()
    {
        var pythonPeople = Facet.Skills.Is(Skill.Python);
        var inAustria = Facet.Locations.IsAnyOf(Geo.Austria);
        var everywhereButSpain = Facet.Locations.IsNot(Geo.Spain);
        return (_inGermany | inAustria) & (pythonPeople & _managersOnly) & _notUk & everywhereButSpain;
    }
}
