using AudienceTyped;

internal static class LoopThatStartsAgain
{
    public static IEnumerable<AllOf> Build(AnyOf place, IEnumerable<Title> titles)
    {
        AllOf all = place & Facet.Seniorities.Is(Seniority.Manager);
        yield return all;
        foreach (Title title in titles)
        {
            all = place & Facet.Titles.Is(title);
            yield return all;
        }
    }

    public static IEnumerable<AllOf> Flip(AnyOf place)
    {
        AllOf all = place;
        for (int round = 0; round < 2; round++)
        {
            yield return all & Facet.Skills.Is(Skill.Python);
            all = round == 0 ? place & Facet.Titles.Is(Title.SoftwareEngineer) : place;
        }
    }
}
