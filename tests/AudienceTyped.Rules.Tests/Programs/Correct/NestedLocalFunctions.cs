using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class NestedLocalFunctions
{
    public static AllOf Build(bool flag)
    {
        AnyOf gender = Women();
        Switch();
        return gender & Women();

        void Switch()
        {
            if (flag)
            {
                gender = Facet.Genders.Is(Gender.Male) | gender;
            }
        }

        static AnyOf Women() => Facet.Genders.Is(Gender.Female);
    }
}
