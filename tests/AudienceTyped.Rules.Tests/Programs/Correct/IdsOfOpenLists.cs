using AudienceTyped;

// Only some lists are complete: LinkedIn has more skills, titles and places than the catalog.
internal static class IdsOfOpenLists
{
    public static Skill Skill { get; } = AudienceTyped.Skill.FromId(999_999);

    public static Title Title { get; } = AudienceTyped.Title.FromId(999_999);

    public static Geo Place { get; } = Geo.FromId(999_999_999);

    public static Organization Company { get; } = Organization.FromId(999_999_999);

    public static Locale Language { get; } = Locale.FromId("th_TH");
}
