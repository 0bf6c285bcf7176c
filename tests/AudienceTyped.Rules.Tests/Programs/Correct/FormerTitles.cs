using AudienceTyped;

internal static class FormerTitles
{
    public static TargetingCriteria Criteria { get; } =
        Facet.TitlesPast.Is(Title.WebDeveloper) & !Facet.Titles.Is(Title.WebDeveloper) & Facet.Locations.Is(Geo.Poland);
}
