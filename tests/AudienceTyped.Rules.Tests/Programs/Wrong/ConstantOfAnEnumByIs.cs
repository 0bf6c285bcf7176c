using AudienceTyped;

internal enum Grade
{
    Manager,
    Director,
    Vp,
}

internal static class ConstantOfAnEnumByIs
{
    public static Seniority Of(Grade grade)
    {
        if (grade is Grade.Manager)
        {
            return Seniority.Manager;
        }

        if (grade is Grade.Director)
        {
            return Seniority.Vp; // AUD3002
        }

        return Seniority.Vp;
    }
}
