using AudienceTyped;

internal static class LoopThatAddsSeniorities
{
    public static AllOf Build(AnyOf place, IReadOnlyList<Seniority> levels)
    {
        AllOf all = place & Facet.Titles.Is(Title.SoftwareEngineer);
        for (int index = 0; index < levels.Count; index++)
        {
            all &= Facet.Seniorities.Is(levels[index]); // AUD1002
        }

        return all;
    }
}
