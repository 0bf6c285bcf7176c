using AudienceTyped;

internal static class StepsInBothBranches
{
    public static AllOf Build(AnyOf place, bool isTechnical)
    {
        AllOf all = place;
        if (isTechnical)
        {
            all &= Facet.Titles.Is(Title.SoftwareEngineer);
        }
        else
        {
            all = all.And(Facet.Titles.Is(Title.GeneralManager));
        }

        all &= Facet.JobFunctions.Is(JobFunction.Sales); // AUD1002
        return all;
    }
}
