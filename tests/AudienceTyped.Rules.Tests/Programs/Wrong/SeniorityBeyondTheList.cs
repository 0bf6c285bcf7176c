using AudienceTyped;

// A loop from 1 to 11.
internal static class SeniorityBeyondTheList
{
    public static AnyOf Owners { get; } = Facet.Seniorities.Is(Seniority.FromId(11)); // AUD2015
}
