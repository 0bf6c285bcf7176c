using AudienceTyped.Restli;

namespace AudienceTyped;

/// <summary>Reads the value of the query parameter <c>targetingCriteria</c>, alone or within a whole query, URL or request line.</summary>
internal static class CriteriaRestliReader
{
    public static TargetingCriteria Read(string text, IEnumerable<TargetingFacet>? knownFacets)
    {
        (int start, int length) = CriteriaParameter.Find(text);
        string value = text.Substring(start, length);
        try
        {
            return new CriteriaReader(CriteriaNotation.Restli, knownFacets).ReadCriteria(RestliValue.Parse(value));
        }
        catch (RestliFormatException exception)
        {
            throw new RestliFormatException(new RestliSyntaxError(start + exception.Offset, MistakenText.Explain(value) ?? exception.Reason), text);
        }
        catch (FormatException exception) when (MistakenText.Explain(value) is { } mistake)
        {
            throw new FormatException($"{exception.Message} {char.ToUpperInvariant(mistake[0])}{mistake[1..]}.", exception);
        }
    }
}
