using System.Buffers;

namespace AudienceTyped;

/// <summary>Where the value of the parameter <c>targetingCriteria</c> is in a query, a URL or a request line.</summary>
internal static class CriteriaParameter
{
    private const string Name = "targetingCriteria=";

    // Criteria contain none of them: what follows is another parameter, a fragment, the version of HTTP or the end of a quotation.
    private static readonly SearchValues<char> _ends = SearchValues.Create("&# \"'\r\n");

    /// <summary>The whole text if it names no such parameter.</summary>
    public static (int Start, int Length) Find(string text)
    {
        for (int name = text.IndexOf(Name, StringComparison.Ordinal); name >= 0; name = text.IndexOf(Name, name + 1, StringComparison.Ordinal))
        {
            if (name == 0 || text[name - 1] is '?' or '&' or ' ' or '"' or '\'' or '\n')
            {
                int start = name + Name.Length;
                int length = text.AsSpan(start).IndexOfAny(_ends);
                return (start, length < 0 ? text.Length - start : length);
            }
        }

        return (0, text.Length);
    }
}
