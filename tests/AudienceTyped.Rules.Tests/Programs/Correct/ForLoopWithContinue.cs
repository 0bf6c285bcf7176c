using AudienceTyped;

internal static class ForLoopWithContinue
{
    public static AllOf Build(AnyOf place, IReadOnlyList<Title> titles, bool byTitle)
    {
        AllOf all = place;
        for (int index = 0; index < titles.Count; index++)
        {
            if (!byTitle)
            {
                continue;
            }

            all = place & Facet.Titles.Is(titles[index]);
        }

        return byTitle ? all : all & Facet.Skills.Is(Skill.Python);
    }
}
