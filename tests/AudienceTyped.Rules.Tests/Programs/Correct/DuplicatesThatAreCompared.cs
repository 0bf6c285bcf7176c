using AudienceTyped;

internal static class Assert
{
    public static void Equal<T>(T expected, T actual) => throw new NotImplementedException($"{expected} {actual}");

    public static void True(bool condition) => throw new NotImplementedException($"{condition}");
}

internal static class DuplicatesThatAreCompared
{
    public static void A_value_counts_once() =>
        Assert.Equal(Facet.Skills.Is(Skill.Python), Facet.Skills.IsAnyOf(Skill.Python, Skill.Python));

    public static void A_clause_counts_once()
    {
        AnyOf python = Facet.Skills.Is(Skill.Python);
        AllOf twice = python & Facet.Skills.Is(Skill.Python);
        Assert.Equal<AllOf>(python, twice);
    }

    public static void Absorption_holds() => Assert.True(
        (Facet.Skills.Is(Skill.Python) & (Facet.Skills.Is(Skill.Python) | Facet.Locations.Is(Geo.Germany))) == Facet.Skills.Is(Skill.Python));

    public static void The_text_is_the_same() => Assert.Equal(
        Facet.Skills.Is(Skill.Python).ToString(), (Facet.Skills.Is(Skill.Python) | Facet.Skills.Is(Skill.Python)).ToString());

    public static bool The_keys_are_the_same(TargetingCriteria one) =>
        ((TargetingCriteria)(Facet.Skills.Is(Skill.Php) | Facet.Skills.Is(Skill.Php))).Key == one.Key;

    public static bool Hashes_are_equal() =>
        Facet.Skills.IsAnyOf(Skill.Php, Skill.Php).GetHashCode().Equals(Facet.Skills.Is(Skill.Php).GetHashCode());
}
