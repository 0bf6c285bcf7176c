using AudienceTyped;

internal enum SeniorityId : long
{
    Unknown = 0,
    Junior = 3,
    Senior = 4,
    Head = 5,
    Director = 6,
    VicePresident = 7,
    CSuite = 8,
    Founder = 10,
}

internal static class EnumOfIds
{
    public static AnyOf AnyOf(IEnumerable<SeniorityId> levels) =>
        Facet.Seniorities.IsAnyOf(levels.Where(static level => level != SeniorityId.Unknown).Select(static level => Seniority.FromId((long)level)));
}
