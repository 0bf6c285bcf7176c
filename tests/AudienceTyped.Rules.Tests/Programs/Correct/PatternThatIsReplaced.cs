using AudienceTyped;

internal static class PatternThatIsReplaced
{
    public static AllOf Build(AnyOf other, bool wide)
    {
        if (Facet.Titles.Is(Title.Partner) is var who && wide)
        {
            who = other;
        }

        return who & Facet.Seniorities.Is(Seniority.Partner);
    }
}
