using AudienceTyped;

// The same of OR, in a loop.
internal static class DiscardedOr
{
    public static AnyOf Any(IEnumerable<Skill> skills)
    {
        AnyOf any = AnyOf.Empty;
        foreach (Skill skill in skills)
        {
            any.Or(Facet.Skills.Is(skill)); // AUD2011
        }

        return any;
    }
}
