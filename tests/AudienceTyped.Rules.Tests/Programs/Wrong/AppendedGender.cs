using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class AppendedGender
{
    public static AllOf Build(AnyOf place)
    {
        Gender[] none = [];
        return place & Facet.Genders.IsAnyOf(none.Append(Gender.Male))
            & Facet.Genders.Is(Gender.Female); // AUD2001
    }
}
