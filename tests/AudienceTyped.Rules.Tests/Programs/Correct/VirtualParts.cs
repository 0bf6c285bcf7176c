using AudienceTyped;

internal abstract class VirtualParts
{
    protected virtual AnyOf Titles() => Facet.Titles.Is(Title.SoftwareEngineer);

    protected abstract AnyOf Place { get; }

    public AllOf Build() => Place & Titles() & Facet.Seniorities.Is(Seniority.Manager);
}

internal sealed class SkillsInstead : VirtualParts
{
    protected override AnyOf Place => Facet.Locations.Is(Geo.Germany);

    protected override AnyOf Titles() => Facet.Skills.Is(Skill.Python);
}
