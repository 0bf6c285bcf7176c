using AudienceTyped;

internal static class StepsInASwitch
{
    public static AllOf Build(AnyOf place, string persona, bool isSenior)
    {
        AllOf all = place;
        switch (persona)
        {
            case "developer":
                all &= Facet.Titles.Is(Title.SoftwareEngineer);
                break;
            case "manager" when isSenior:
                all &= Facet.Seniorities.Is(Seniority.Manager);
                break;
            default:
                all &= Facet.Skills.Is(Skill.Python);
                break;
        }

        return isSenior ? all & Facet.Locations.Is(Geo.Germany) : all;
    }
}
