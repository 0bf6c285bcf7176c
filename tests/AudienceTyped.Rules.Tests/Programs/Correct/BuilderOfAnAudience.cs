using AudienceTyped;

internal sealed class AudienceBuilder
{
    private AllOf _all = AllOf.Empty;
    private NoneOf _none = NoneOf.Empty;

    public AudienceBuilder In(params Geo[] countries)
    {
        _all &= Facet.Locations.IsAnyOf(countries);
        return this;
    }

    public AudienceBuilder Who(AnyOf who)
    {
        _all &= who;
        return this;
    }

    public AudienceBuilder Without(AnyOf who)
    {
        _none &= !who;
        return this;
    }

    public TargetingCriteria Build() => _all & _none;
}

internal static class BuilderOfAnAudience
{
    public static TargetingCriteria Engineers() => new AudienceBuilder()
        .In(Geo.Germany, Geo.Austria)
        .Who(Facet.Skills.IsAnyOf(Skill.Java, Skill.Python))
        .Without(Facet.Seniorities.Is(Seniority.Unpaid))
        .Build();
}
