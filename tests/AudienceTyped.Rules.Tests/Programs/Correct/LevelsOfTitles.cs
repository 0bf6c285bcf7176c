using AudienceTyped;

internal static class LevelsOfTitles
{
    public static readonly Dictionary<string, Seniority> Levels = new()
    {
        ["Managing Director"] = Seniority.Cxo,
        ["Art Director"] = Seniority.Senior,
        ["Senior Manager"] = Seniority.Manager,
        ["Product Owner"] = Seniority.Senior,
        ["Managing Partner"] = Seniority.Partner,
        ["Office Manager"] = Seniority.Entry,
        ["Senior Vice President"] = Seniority.Vp,
    };

    public static readonly Dictionary<string, JobFunction> Functions = new()
    {
        ["Sales Engineer"] = JobFunction.Sales,
        ["Product Marketing Manager"] = JobFunction.Marketing,
        ["Operations Research Analyst"] = JobFunction.Research,
    };
}
