using AudienceTyped;
using System.Linq.Expressions;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class ExpressionTrees
{
    public static Expression<Func<Skill, AnyOf>> Any { get; } = skill => Facet.Skills.Is(skill);

    public static Expression<Func<Campaign, bool>> Ready { get; } = campaign => campaign.Minimum > 0 && campaign.Criteria != null;

    public static Expression<Func<AllOf>> Both() => () => Facet.Genders.Is(Gender.Male) & Facet.Skills.Is(Skill.Sql);

    internal sealed record Campaign(TargetingCriteria Criteria, long Minimum);
}
