using AudienceTyped;

internal static partial class FieldsOfOtherFields
{
    private static AnyOf Juniors { get; } = Facet.Seniorities.Is(Seniority.Entry);
    public static readonly AnyOf Core = Facet.Skills.IsAnyOf(Skill.Python, Skill.Sql);
    public static readonly AllOf Market = Facet.Locations.Is(Geo.Germany) & Core;
}

internal static partial class FieldsOfOtherFields
{
    public static readonly TargetingCriteria Whole = Market & !Juniors;
    public static TargetingCriteria Other => Facet.Locations.Is(Geo.Austria) & Core & !Juniors;
}
