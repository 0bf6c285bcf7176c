using AudienceTyped;

internal static class StaticReadonlyParts
{
    private static readonly AnyOf _home = Facet.Locations.IsAnyOf(Geo.Germany, Geo.Austria, Geo.Switzerland);
    private static readonly NoneOf _notUs = Facet.Employers.IsNot(Organization.Microsoft);

    public static TargetingCriteria Developers() => _home & Facet.Skills.IsAnyOf(Skill.Python, Skill.TypeScript) & _notUs;

    public static TargetingCriteria Leaders() => _home & Facet.Seniorities.IsAnyOf(Seniority.Vp, Seniority.Cxo) & _notUs;
}
