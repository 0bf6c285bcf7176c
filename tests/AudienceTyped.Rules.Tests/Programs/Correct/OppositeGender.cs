using AudienceTyped;

internal static class OppositeGender
{
    public static Gender OppositeOf(string gender) => gender == "male" ? Gender.Female : Gender.Male;

    public static Gender Of(string gender) => gender == "female" ? Gender.Female : Gender.Male;
}
