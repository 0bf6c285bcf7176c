using AudienceTyped;

internal static class StepsInTry
{
    public static AllOf Build(AnyOf place, string name)
    {
        AllOf all = place & Facet.Titles.Is(Title.SoftwareEngineer);
        try
        {
            all = place & Facet.Skills.Is(Skill.FromId(long.Parse(name, null)));
        }
        catch (FormatException)
        {
            all = place;
        }

        return all & Facet.Seniorities.Is(Seniority.Manager);
    }
}
