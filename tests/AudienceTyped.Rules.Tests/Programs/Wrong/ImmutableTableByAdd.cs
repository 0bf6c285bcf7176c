using System.Collections.Immutable;
using AudienceTyped;

internal static class ImmutableTableByAdd
{
    private static readonly ImmutableDictionary<string, string> _functions = ImmutableDictionary<string, string>.Empty
        .Add("engineering", "urn:li:function:8")
        .Add("finance", "urn:li:function:10")
        .Add("marketing", "urn:li:function:15")
        .Add("sales", "urn:li:function:15"); // AUD3002

    public static string UrnOf(string function) => _functions[function];
}
