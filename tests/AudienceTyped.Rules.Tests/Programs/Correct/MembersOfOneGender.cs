using AudienceTyped;

internal static class MembersOfOneGender
{
    public static AllOf Criteria(AnyOf place, Gender gender)
    {
#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
        return place & Facet.Genders.Is(gender);
#pragma warning restore AUD3006
    }
}
