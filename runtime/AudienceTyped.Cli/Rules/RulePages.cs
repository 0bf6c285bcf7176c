using System.Reflection;

namespace AudienceTyped.Cli;

/// <summary>The pages of the rules, which the tool brings with it.</summary>
internal static class RulePages
{
    private const string Prefix = "rules/";
    private const string IdPrefix = "AUD";

    private static readonly Assembly _assembly = typeof(RulePages).Assembly;

    /// <summary>The ids of all rules that have a page, in order.</summary>
    public static IReadOnlyList<string> Ids =>
    [
        .. _assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The id as pages have it: <c>1002</c> and <c>aud1002</c> are <c>AUD1002</c>.</summary>
    public static string Complete(string id)
    {
        string upper = id.Trim().ToUpperInvariant();
        return upper.StartsWith(IdPrefix, StringComparison.Ordinal) ? upper : IdPrefix + upper;
    }

    /// <summary>The page of a rule in Markdown; null if there is none.</summary>
    public static string? Find(string id)
    {
        using Stream? stream = _assembly.GetManifestResourceStream(Prefix + id);
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd().TrimEnd() + "\n";
    }
}
