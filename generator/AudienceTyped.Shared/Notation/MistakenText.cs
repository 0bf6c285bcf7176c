using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped.Shared.Notation;

/// <summary>
/// What a text evidently is that was taken for the Rest.li text of criteria: JSON, a request, text that was encoded once too often or not at all.
/// To encode the single character that cannot be read would make it worse.
/// </summary>
internal static class MistakenText
{
    private static readonly string[] _requests = ["GET ", "curl ", "http://", "https://", "?q=", "q=", "/rest/"];

    /// <summary>What it is and what to do, as a sentence without its end; null if nothing is evident.</summary>
    public static string? Explain(string text) => ExplainFormat(text) ?? ExplainEncoding(text) ?? ExplainNotation(text);

    private static string? ExplainFormat(string text)
    {
        string trimmed = text.Trim();
        return OtherNotation.ExplainRestli(text) ?? trimmed switch
        {
            _ when trimmed.StartsWith("POST ", StringComparison.Ordinal) =>
                "the text is the line of a POST request, whose criteria are in its body; pass that body",
            _ when Array.Exists(_requests, start => trimmed.StartsWith(start, StringComparison.OrdinalIgnoreCase)) =>
                "the text is a request without the parameter targetingCriteria; pass the value of that parameter",
            _ when Contains(text, "includedTargetingFacets") =>
                "the text has the older form of targeting criteria, which has no 'and' and no 'or'; write (include:(and:List((or:(facet:List(value))))))",
            _ => null,
        };
    }

    private static string? ExplainEncoding(string text) =>
        EncodedText.IsEncodedAsWhole(text) ? "the text is percent-encoded as a whole; decode it once, so that only the characters inside of a URN are still encoded"
        : EncodedText.IsEncodedTwice(text) ? "the text is percent-encoded twice; decode it once"
        : text.AsSpan().Contains(UrnSyntax.Prefix.AsSpan(), StringComparison.OrdinalIgnoreCase)
            ? "a URN is not percent-encoded; write urn%3Ali%3A and so on in each URN, as TargetingCriteria.ToRestli does"
        : null;

    private static string? ExplainNotation(string text) =>
        text.IndexOfAny(['[', ']', '{', '}']) >= 0
            ? "the text has brackets of another notation; a list is written List(a,b) and a record (key:value)"
        : text.Any(char.IsWhiteSpace) ? "the text has a space or a line break; write it in one line without any"
        : Contains(text, "&") ? "another parameter follows; pass only the value of targetingCriteria"
        : FindOtherList(text) is { } list ? $"'{Excerpt.Of(list.AsSpan())}' is before a parenthesis; a list is written List(a,b), with a capital L"
        : Contains(text, ":((") ? "'List' is missing before a parenthesis; clauses are written List((or:(…)),(or:(…)))"
        : text.StartsWith("include:", StringComparison.Ordinal) ? "the outer parentheses are missing; write (include:(…))"
        : null;

    // A word before a parenthesis that is not List.
    private static string? FindOtherList(string text)
    {
        for (int end = text.IndexOf('('); end >= 0; end = text.IndexOf('(', end + 1))
        {
            int start = end;
            while (start > 0 && IsLetter(text[start - 1]))
            {
                start--;
            }

            string word = text.Substring(start, end - start);
            if (word.Length > 0 && word != "List" && !(start > 0 && text[start - 1] is '%' or (>= '0' and <= '9')))
            {
                return word;
            }
        }

        return null;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool Contains(string text, string part) => text.AsSpan().Contains(part.AsSpan(), StringComparison.Ordinal);
}
