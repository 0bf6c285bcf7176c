using AudienceTyped;

internal static class TitlesInEachArm
{
    public static TargetingCriteria Build(AnyOf place, string persona)
    {
        AnyOf titles = persona switch
        {
            "developer" => Facet.Titles.Is(Title.SoftwareEngineer),
            "manager" => Facet.Titles.Is(Title.GeneralManager),
            _ => throw new ArgumentException("There is no such persona.", nameof(persona)),
        };
        return place
            & titles
            & Facet.JobFunctions.Is(JobFunction.Engineering); // AUD1002
    }
}
