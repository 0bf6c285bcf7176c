using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class ExtensionsOfCriteria
{
    public static AllOf And(this AnyOf left, Skill skill) => left & Facet.Skills.Is(skill);

    public static AnyOf OrElse(this AnyOf left, bool condition, Func<AnyOf> right) => condition ? left | right() : left;

    public static AllOf When(this AllOf all, bool condition, AnyOf part) => condition ? all & part : all;

    public static AllOf Build(bool flag) => Facet.Genders.Is(Gender.Male).OrElse(flag, () => Facet.Genders.Is(Gender.Female)).And(Skill.Python)
        .When(flag, Facet.Genders.Is(Gender.Female));
}
