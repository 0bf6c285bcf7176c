using System.Reflection;
using System.Text.RegularExpressions;

namespace AudienceTyped.Rules.Tests;

/// <summary>The values that a message names: in code by their members, at run time by their URNs.</summary>
internal static partial class MessageUrns
{
    // Of many values a message has the first two, which are not the first two of the other reader.
    private const string More = " more ";

    public static IEnumerable<string> In(string message) => message.Contains(More, StringComparison.Ordinal)
        ? []
        : Members().Matches(message).Select(static match => FindUrn(match.Groups["type"].Value, match.Groups["member"].Value)).OfType<string>()
            .Concat(Urns().Matches(message).Select(static match => match.Value.TrimEnd('.', ',', ':', ';')));

    private static string? FindUrn(string type, string member) =>
        typeof(Facet).Assembly.GetType($"AudienceTyped.{type}")?.GetProperty(member, BindingFlags.Public | BindingFlags.Static)?.GetValue(null)?.ToString() is { } text
            && Urns().Match(text) is { Success: true } urn
                ? urn.Value
                : null;

    [GeneratedRegex(@"\b(?<type>[A-Z]\w+)\.(?<member>[A-Z]\w+)\b")]
    private static partial Regex Members();

    [GeneratedRegex(@"urn:li:\w+:(?:\(\d+,\d+\)|[\w.\-]+)")]
    private static partial Regex Urns();
}
