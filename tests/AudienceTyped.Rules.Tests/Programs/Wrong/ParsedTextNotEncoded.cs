using AudienceTyped;

internal sealed class Fixtures
{
    private const string Stored = "(include:(and:List((or:(urn:li:adTargetingFacet:skills:List(urn:li:skill:17))))))";

    public TargetingCriteria Skills { get; } = TargetingCriteria.ParseRestli(Stored); // AUD1015
}
