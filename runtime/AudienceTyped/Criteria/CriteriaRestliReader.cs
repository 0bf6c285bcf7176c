using AudienceTyped.Restli;

namespace AudienceTyped;

/// <summary>Reads the value of the query parameter <c>targetingCriteria</c>.</summary>
internal static class CriteriaRestliReader
{
    public static TargetingCriteria Read(string text, IEnumerable<TargetingFacet>? knownFacets) => new CriteriaReader(CriteriaNotation.Restli, knownFacets).ReadCriteria(RestliValue.Parse(text));
}
