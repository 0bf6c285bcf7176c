using AudienceTyped;

internal static class Presets
{
    private static readonly string[] _texts =
    [
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))",
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))),exclude:(or:(urn%3Ali%3AadTargetingFacet%3Agroups:List(urn%3Ali%3Agroup%3A5))))", // AUD1001
    ];

    public static IReadOnlyList<TargetingCriteria> All { get; } = [.. _texts.Select(TargetingCriteria.ParseRestli)];
}
