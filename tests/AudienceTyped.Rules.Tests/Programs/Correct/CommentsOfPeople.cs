using AudienceTyped;

internal static class CommentsOfPeople
{
    // Anna asked for France; Paris will follow.
    public static readonly Geo Pilot = Geo.Germany; // Anna's pilot, see ticket 4711

    public static readonly Skill Asked = Skill.Sql; /* the Oracle people want this */

    public static readonly Seniority Minimum = Seniority.Director; // head of, or above

    public static readonly StaffCountRange Size = StaffCountRange.From51To200; // > 50 employees
}
