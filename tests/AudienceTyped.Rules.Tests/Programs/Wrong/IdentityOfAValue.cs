using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class IdentityOfAValue
{
    private static T Checked<T>(T value) => value;

    public static AllOf Build(AnyOf country) => country & Facet.Genders.Is(Checked(Gender.Male))
        & Facet.Genders.Is(Checked<Gender>(Gender.Female)); // AUD2001
}
