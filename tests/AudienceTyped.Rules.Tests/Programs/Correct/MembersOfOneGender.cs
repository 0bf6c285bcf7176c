using AudienceTyped;

internal static class MembersOfOneGender
{
    public static AllOf Criteria(AnyOf place, Gender gender) => place & Facet.Genders.Is(gender);
}
