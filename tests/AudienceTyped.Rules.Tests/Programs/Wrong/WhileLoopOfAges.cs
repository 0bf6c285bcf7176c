using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class WhileLoopOfAges
{
    public static TargetingCriteria Build(AnyOf place, Queue<AgeRange> ages)
    {
        AnyOf unwanted = AnyOf.Empty;
        while (ages.TryDequeue(out AgeRange age))
        {
            unwanted |= Facet.AgeRanges.Is(age);
        }

        return place
            & !unwanted; // AUD1001
    }
}
