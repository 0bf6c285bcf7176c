using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class BothGendersByStep
{
    public static AllOf Build(AnyOf place)
    {
        AllOf all = place & Facet.Genders.Is(Gender.Male);
        all &= Facet.Genders.Is(Gender.Female); // AUD2001
        return all;
    }
}
