using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class AgesThatMayMeet
{
    private static AgeRange RangeOf(bool young) => young ? AgeRange.From18To24 : AgeRange.From25To34;

    public static AllOf Build(bool young, AnyOf country) =>
        country & Facet.AgeRanges.Is(RangeOf(young)) & Facet.AgeRanges.IsAnyOf(AgeRange.From25To34, AgeRange.From35To54);

    public static AnyOf Gender(bool isMale) => Facet.Genders.Is(isMale ? AudienceTyped.Gender.Male : AudienceTyped.Gender.Female);
}
