using System.Globalization;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped.Shared.Notation;

/// <summary>What readers of the JSON of criteria have in common, whatever reads the JSON itself.</summary>
internal static class JsonCriteriaText
{
    /// <summary>The path of the whole.</summary>
    public const string Root = "$";

    /// <summary>The problem of a text that has half of a surrogate pair.</summary>
    public const string HalfOfPair = Start + "it, or the name of a property, has half of a surrogate pair.";

    private const string Start = "The text is not targeting criteria: ";
    private const int LongestOther = 20;

    // The documentation prints URNs with a space at the end, and "(55, 2147483647)"; a copy of them must be read.
    public static string Tidy(string text) =>
        text.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal) ? text.TrimEnd(' ').Replace(", ", ",") : text;

    /// <summary>The path of a property.</summary>
    public static string PathOf(string path, string name) => $"{path}.{Excerpt.Of(name.AsSpan())}";

    /// <summary>The path of an item of an array.</summary>
    public static string PathOf(string path, int index) => $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>The problem of a text that is not JSON: what it evidently is, or what the reader of JSON says of it.</summary>
    public static string DescribeProblem(string text, string problem) => Start + (Explain(text) ?? $"it is not JSON. {problem}");

    /// <summary>The problem of a number, a Boolean or null.</summary>
    public static string DescribeOther(string path, string written) =>
        $"{Start}{path} is {Excerpt.Of(written.AsSpan(), LongestOther)}, but an object, an array or a URN is expected.";

    /// <summary>The problem of a string that has half of a surrogate pair.</summary>
    public static string DescribeHalfOfPair(string path) => $"{Start}{path} has half of a surrogate pair.";

    // The place of the first character says nothing of such a text.
    private static string? Explain(string text) => OtherNotation.ExplainJson(text)
        ?? (text.AsSpan().Contains((OtherNotation.Name + "=").AsSpan(), StringComparison.Ordinal)
            ? "it is not JSON but a request with Rest.li text. Call TargetingCriteria.ParseRestli for it."
            : null);
}
