using AudienceTyped;

internal static class StringsThatOnlyLookLikeUrns
{
    public static string Describe(Skill skill) => $"The skill {skill.Name} has the URN {skill.Urn}.";

    public static void Log(TargetingCriteria criteria, AudienceCount count) => Console.WriteLine($"{criteria.Key} {criteria:R} {count.Total}");
}
