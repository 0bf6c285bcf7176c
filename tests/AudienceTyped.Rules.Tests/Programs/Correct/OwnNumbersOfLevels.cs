using AudienceTyped;

// The numbers of the database, and not those of LinkedIn.
internal static class SeniorityIds
{
    public const int Entry = 1;
    public const int Senior = 2;
    public const int Manager = 3;
    public const int Director = 4;
}

internal static class OwnNumbersOfLevels
{
    public static Seniority Of(int id) => id switch
    {
        SeniorityIds.Entry => Seniority.Entry,
        SeniorityIds.Senior => Seniority.Senior,
        SeniorityIds.Manager => Seniority.Manager,
        SeniorityIds.Director => Seniority.Director,
        _ => Seniority.Cxo,
    };
}
