using AudienceTyped;

internal static class LocalFunctionThatAddsTitles
{
    public static AllOf Build(AllOf place)
    {
        return place & Facet.JobFunctions.Is(JobFunction.Sales)
            & Titles(Title.GeneralManager); // AUD1002

        static AnyOf Titles(Title title) => Facet.Titles.Is(title);
    }
}
