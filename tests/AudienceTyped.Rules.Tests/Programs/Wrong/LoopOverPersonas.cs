using AudienceTyped;

internal static class LoopOverPersonas
{
    public static TargetingCriteria Build()
    {
        AnyOf titles = AnyOf.Empty;
        foreach (Title title in new[] { Title.Founder, Title.President })
        {
            titles |= Facet.Titles.Is(title);
        }

        return titles & Facet.Seniorities.Is(Seniority.Cxo); // AUD1002
    }
}
