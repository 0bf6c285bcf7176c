using AudienceTyped;

internal enum OwnLevel
{
    None = 0,
    Manager = 1,
    Director = 2,
    Vp = 3,
}

internal static class OwnEnumOfLevels
{
    // The numbers are the database's; those of LinkedIn begin four later.
    public static AnyOf Of(OwnLevel level) => Facet.Seniorities.Is(Seniority.FromId((long)level + 4));

    public static int Column(OwnLevel level) => (int)level;
}
