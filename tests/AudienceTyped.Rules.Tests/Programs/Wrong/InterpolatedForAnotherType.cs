using AudienceTyped;

internal static class InterpolatedForAnotherType
{
    public static IEnumerable<Skill> Of(IEnumerable<long> ids) => ids.Select(id => Skill.Parse($"urn:li:title:{id}")); // AUD1008
}
