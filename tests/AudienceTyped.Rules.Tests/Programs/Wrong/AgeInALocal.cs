using AudienceTyped;

internal static class AgeInALocal
{
    public static AnyOf Older(List<AgeRange> more)
    {
        AgeRange retired = AgeRange.FromId(55, 99); // AUD2014
        more.Add(retired);
        return Facet.AgeRanges.IsAnyOf(more); // AUD3006
    }
}
