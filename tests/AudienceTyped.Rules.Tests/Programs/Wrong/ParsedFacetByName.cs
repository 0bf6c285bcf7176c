using AudienceTyped;

internal sealed record Segment(string Name, TargetingCriteria Who)
{
    public static Segment Default { get; } = new("default", TargetingCriteria.ParseRestli("(include:(and:List((or:(skills:List(urn%3Ali%3Askill%3A17))))))")); // AUD1015
}
