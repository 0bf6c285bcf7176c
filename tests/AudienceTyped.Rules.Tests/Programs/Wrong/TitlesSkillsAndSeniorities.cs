using AudienceTyped;

// Real criteria from a published skill: titles, skills and seniorities AND-ed.
internal static class TitlesSkillsAndSeniorities
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Titles.IsAnyOf(Title.FromId(153), Title.FromId(68)) // AUD3001
        & Facet.Skills.IsAnyOf(Skill.FromId(1_184_000), Skill.FromId(1_245_000))
        & Facet.Seniorities.IsAnyOf(Seniority.Director, Seniority.Vp, Seniority.Cxo); // AUD1002
}
