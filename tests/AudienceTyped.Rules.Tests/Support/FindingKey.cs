using System.Text.RegularExpressions;

namespace AudienceTyped.Rules.Tests;

/// <summary>What a finding is about, in whichever words the reader says it: the rule, the facets and the values.</summary>
internal static partial class FindingKey
{
    public static string Of(string id, string message) => $"{id} {string.Join(
        ",",
        FacetName().Matches(message).Select(static match => match.Value).Concat(MessageUrns.In(message)).Distinct().Order(StringComparer.Ordinal))}";

    [GeneratedRegex(@"Facet\.\w+")]
    private static partial Regex FacetName();
}
