using AudienceTyped;

internal enum Level
{
    Entry = 3,
    Senior = 4,
    Manager = 5,
    Director = 5, // AUD3002
    Vp = 7,
}

internal static class EnumGivenAsIds
{
    public static AnyOf AnyOf(params Level[] levels) => Facet.Seniorities.IsAnyOf(levels.Select(static level => Seniority.FromId((long)level)));
}
