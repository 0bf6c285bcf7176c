using AudienceTyped;

internal static class LevelsOfForm
{
    // The form has a level that LinkedIn does not have.
    private static readonly Dictionary<int, Seniority> _levels = new()
    {
        [1] = Seniority.Entry,
        [2] = Seniority.Senior,
        [3] = Seniority.FromId(99), // AUD2014
    };

    public static AnyOf Of(int level) => Facet.Seniorities.Is(_levels[level]);
}
