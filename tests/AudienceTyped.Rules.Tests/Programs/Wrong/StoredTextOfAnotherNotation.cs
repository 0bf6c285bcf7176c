using System.Text.Json;
using AudienceTyped;

internal static class Store
{
    public static TargetingCriteria? Load() => JsonSerializer.Deserialize<TargetingCriteria>("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))"); // AUD1015
}
