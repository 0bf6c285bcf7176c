using AudienceTyped;

internal static class LoopOfTitlesBesideSeniorities
{
    public static TargetingCriteria Build(AnyOf place, IEnumerable<Title> titles)
    {
        AnyOf any = AnyOf.Empty;
        foreach (Title title in titles)
        {
            any |= Facet.Titles.Is(title);
        }

        return place & any
            & Facet.Seniorities.Is(Seniority.Manager); // AUD1002
    }
}
