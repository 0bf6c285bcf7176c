using AudienceTyped;

internal static class TitlesFromASwitchStatement
{
    public static TargetingCriteria Build(AnyOf place, int tier)
    {
        AnyOf titles;
        switch (tier)
        {
            case 0:
                titles = Facet.Titles.Is(Title.SoftwareEngineer);
                break;
            case 1:
            case 2:
                titles = Facet.Titles.Is(Title.GeneralManager);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(tier));
        }

        return place & titles
            & Facet.Seniorities.Is(Seniority.Director); // AUD1002
    }
}
