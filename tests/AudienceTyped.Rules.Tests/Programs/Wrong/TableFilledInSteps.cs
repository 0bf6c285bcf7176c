using AudienceTyped;

internal sealed class TableFilledInSteps
{
    private readonly Dictionary<string, Seniority> _levels = [];

    public TableFilledInSteps()
    {
        _levels["manager"] = Seniority.Manager;
        _levels["director"] = Seniority.Director;
        _levels["owner"] = Seniority.Partner; // AUD3002
        _levels.Add("partner", Seniority.Partner);
    }

    public AnyOf Of(string level) => Facet.Seniorities.Is(_levels[level]);
}
