using AudienceTyped.Shared.Notation;
using AudienceTyped.Shared.Restli;

namespace AudienceTyped;

/// <summary>Reads the value of the query parameter <c>targetingCriteria</c>, alone or within a whole query, URL or request line.</summary>
internal static class CriteriaRestliReader
{
    public static TargetingCriteria Read(string text, IEnumerable<TargetingFacet>? knownFacets)
    {
        RestliCriteriaText written = new(text);
        ParsedValue value = written.Parse(out RestliSyntaxError? error) ?? throw new RestliFormatException(error!, text);
        try
        {
            return new CriteriaReader(CriteriaNotation.Restli, knownFacets).ReadCriteria(value);
        }
        catch (FormatException exception) when (written.Explain(exception.Message) is { } explained && explained != exception.Message)
        {
            throw new FormatException(explained, exception);
        }
    }
}
