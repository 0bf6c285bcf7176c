using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class LocalInALoop
{
    public static IEnumerable<TargetingCriteria> PerMarket(IReadOnlyList<(Geo Market, Gender? Only, bool IsYoung)> rows)
    {
        foreach ((Geo market, Gender? only, bool isYoung) in rows)
        {
            AllOf part = Facet.Genders.Is(Gender.Male) & Facet.Locations.Is(market);
            if (only is { } gender)
            {
                part = Facet.Genders.Is(gender);
            }

            var young = Facet.AgeRanges.Is(AgeRange.From18To24);
            young |= Facet.AgeRanges.Is(AgeRange.From25To34);
            yield return isYoung ? part & Facet.Genders.Is(Gender.Female) & young : part;
        }
    }
}
