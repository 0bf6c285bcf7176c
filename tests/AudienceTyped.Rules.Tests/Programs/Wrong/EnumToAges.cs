using AudienceTyped;

internal enum Cohort { Students, Juniors }

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class EnumToAges
{
    private static AgeRange Of(Cohort cohort) => cohort switch
    {
        Cohort.Students => AgeRange.From18To24,
        Cohort.Juniors => AgeRange.From25To34,
        _ => throw new ArgumentOutOfRangeException(nameof(cohort)),
    };

    public static AllOf Build() => Facet.AgeRanges.Is(Of(Cohort.Students))
        & Facet.AgeRanges.Is(Of(Cohort.Juniors)); // AUD2001
}
