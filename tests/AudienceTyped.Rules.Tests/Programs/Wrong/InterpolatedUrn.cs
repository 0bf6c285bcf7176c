using AudienceTyped;

// The id is all that varies.
internal static class InterpolatedUrn
{
    public static Skill Of(long id) => Skill.Parse($"urn:li:skill:{id}"); // AUD3007
}
