using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class BranchesOfGenders
{
    public static TargetingCriteria Build(AnyOf place, bool? isMale)
    {
        AnyOf gender = isMale is { } male
            ? male ? Facet.Genders.Is(Gender.Male) : Facet.Genders.Is(Gender.Female)
            : Facet.Genders.IsAnyOf(Gender.Male, Gender.Female);
        return place & gender & Facet.Genders.IsAnyOf(Gender.Male, Gender.Female);
    }
}
