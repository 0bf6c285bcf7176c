using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class SelectedAges
{
    private static readonly AgeRange[] _ranges = [AgeRange.From18To24, AgeRange.From25To34];

    public static AllOf Build() => _ranges.Select(range => (AllOf)Facet.AgeRanges.Is(range)).Aggregate((all, part) => all & part); // AUD2001

    public static AnyOf Any() => _ranges.Select(range => Facet.AgeRanges.Is(range)).Aggregate((any, part) => any | part);
}
