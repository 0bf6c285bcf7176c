using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class AgesByAMethod
{
    private static AgeRange RangeOf(string group) => group switch
    {
        "students" => AgeRange.From18To24,
        "juniors" => AgeRange.From25To34,
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    public static TargetingCriteria Build(string group, AnyOf country) =>
        country & Facet.AgeRanges.Is(RangeOf(group))
        & Facet.AgeRanges.Is(AgeRange.From55); // AUD2001
}
