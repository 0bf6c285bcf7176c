using AudienceTyped;

internal static class OneGenderTwice
{
    private static readonly Dictionary<string, Gender> _genders = new()
    {
        { "male", Gender.Female }, // AUD3002
        { "female", Gender.Female },
    };

    public static Gender Of(string gender) => _genders[gender];
}
