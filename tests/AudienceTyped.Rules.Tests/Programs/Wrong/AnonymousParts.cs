using AudienceTyped;

internal static class AnonymousParts
{
    public static AllOf Build()
    {
        var parts = new { Who = Facet.Titles.Is(Title.Designer), Function = Facet.JobFunctions.Is(JobFunction.ArtsAndDesign) };
        return parts.Who & parts.Function; // AUD1002
    }
}
