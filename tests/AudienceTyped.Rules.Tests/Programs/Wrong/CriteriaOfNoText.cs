using AudienceTyped;

internal sealed record SavedSegment(string Name, TargetingCriteria Criteria)
{
    public static SavedSegment New(string name) => new(name, TargetingCriteria.ParseJson("")); // AUD1015
}
