using AudienceTyped;

internal static class IdsOfOpenLists
{
    private static readonly Skill _internalSkill = Skill.FromId(987_654_321);
    private static readonly Title[] _titles = [Title.FromId(987_654_321), Title.AccountExecutive];

    public static AnyOf Skills() => Facet.Skills.Is(_internalSkill);

    public static AnyOf Titles() => Facet.Titles.IsAnyOf(_titles);
}
