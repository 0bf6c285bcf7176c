using System.Text.RegularExpressions;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped;

/// <summary>
/// What a text evidently is that was taken for the Rest.li text of criteria: JSON, a request, text that was encoded once too often or not at all.
/// To encode the single character that cannot be read would make it worse.
/// </summary>
internal static partial class MistakenText
{
    /// <summary>What it is and what to do, as a sentence without its end; null if nothing is evident.</summary>
    public static string? Explain(string text) => ExplainFormat(text) ?? ExplainEncoding(text) ?? ExplainNotation(text);

    private static string? ExplainFormat(string text)
    {
        string trimmed = text.Trim();
        return OtherNotation.ExplainRestli(text) ?? trimmed switch
        {
            _ when trimmed.StartsWith("POST ", StringComparison.Ordinal) =>
                "the text is the line of a POST request, whose criteria are in its body; pass that body",
            _ when Request.IsMatch(trimmed) => "the text is a request without the parameter targetingCriteria; pass the value of that parameter",
            _ when text.Contains("includedTargetingFacets", StringComparison.Ordinal) =>
                "the text has the older form of targeting criteria, which has no 'and' and no 'or'; write (include:(and:List((or:(facet:List(value))))))",
            _ => null,
        };
    }

    private static string? ExplainEncoding(string text) =>
        EncodedWhole.IsMatch(text) ? "the text is percent-encoded as a whole; decode it once, so that only the characters inside of a URN are still encoded"
        : EncodedTwice.IsMatch(text) ? "the text is percent-encoded twice; decode it once"
        : text.Contains(
            UrnSyntax.Prefix, StringComparison.OrdinalIgnoreCase) ? "a URN is not percent-encoded; write urn%3Ali%3A and so on in each URN, as TargetingCriteria.ToRestli does"
        : null;

    private static string? ExplainNotation(string text) =>
        text.AsSpan().ContainsAny("[]{}") ? "the text has brackets of another notation; a list is written List(a,b) and a record (key:value)"
        : text.Any(char.IsWhiteSpace) ? "the text has a space or a line break; write it in one line without any"
        : text.Contains('&', StringComparison.Ordinal) ? "another parameter follows; pass only the value of targetingCriteria"
        : OtherList.Match(text) is { Success: true } list ? $"'{Excerpt.Of(list.Value.AsSpan(0, list.Length - 1))}' is before a parenthesis; a list is written List(a,b), with a capital L"
        : text.Contains(":((", StringComparison.Ordinal) ? "'List' is missing before a parenthesis; clauses are written List((or:(…)),(or:(…)))"
        : text.StartsWith("include:", StringComparison.Ordinal) ? "the outer parentheses are missing; write (include:(…))"
        : null;

    [GeneratedRegex(@"^(?:GET |curl |https?://|[?]?q=|/rest/)", RegexOptions.IgnoreCase)]
    private static partial Regex Request { get; }

    [GeneratedRegex(@"^\s*%(?:25)*28", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWhole { get; }

    [GeneratedRegex("%25(?:25)*(?:3A|28|29|2C)", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedTwice { get; }

    [GeneratedRegex(@"(?<![A-Za-z0-9%])(?!List\()[A-Za-z]+\(")]
    private static partial Regex OtherList { get; }
}
