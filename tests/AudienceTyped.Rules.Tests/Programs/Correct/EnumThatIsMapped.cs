using AudienceTyped;

internal enum Grade
{
    Senior = 1,
    Manager = 2,
    Director = 3,
}

internal static class EnumThatIsMapped
{
    public static string UrnOf(Grade grade) => $"urn:li:seniority:{IdOf(grade)}";

    public static string Key(Grade grade) => $"grade:{(int)grade}";

    private static int IdOf(Grade grade) => grade switch { Grade.Senior => 4, Grade.Manager => 5, _ => 6 };
}
