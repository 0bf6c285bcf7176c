using AudienceTyped;

internal static class GenderOfLetter
{
    public static Gender Read(char letter) => letter switch
    {
        'f' => Gender.FromId("female"), // AUD2014
        'm' => Gender.FromId("male"), // AUD2014
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };
}
