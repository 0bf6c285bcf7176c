using AudienceTyped.Shared.Notation;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>A request of a caller's own below <c>/rest/</c>.</summary>
/// <param name="Path">The path: <c>adAccounts/1/adCampaigns</c>.</param>
/// <param name="Text">The query, encoded; empty for none.</param>
internal readonly record struct ResourceQuery(string Path, string Text)
{
    /// <summary>The first part of the path, which names the resource.</summary>
    public string Resource => Path.Split('/')[0];

    /// <summary>Reads a text.</summary>
    /// <exception cref="ArgumentException">It could lead elsewhere, is not encoded, or has an access token.</exception>
    public static ResourceQuery Parse(string resourceQuery)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(resourceQuery);
        int mark = resourceQuery.IndexOf('?', StringComparison.Ordinal);
        ResourceQuery query = mark < 0 ? new(resourceQuery, "") : new(resourceQuery[..mark], resourceQuery[(mark + 1)..]);
        return query.FindProblem() is { } problem ? throw new ArgumentException(problem, nameof(resourceQuery)) : query;
    }

    /// <summary>The criteria of the query, so that a refusal can be explained; null if it has none that can be read.</summary>
    public TargetingCriteria? FindCriteria()
    {
        (int start, int length) = CriteriaParameter.Find(Text);
        if (start == 0)
        {
            return null;
        }

        try
        {
            return TargetingCriteria.ParseRestli(Text.Substring(start, length));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private string? FindProblem()
    {
        // No message shows the query: it may have the token that it is refused for.
        if (Text.Contains("access_token=", StringComparison.OrdinalIgnoreCase))
        {
            return "The query has an access token. Remove it: the client sends the token of its provider in a header, and a URL is written into logs.";
        }

        if (Path.Contains("//", StringComparison.Ordinal) || Path.StartsWith('/') || Path.Split('/')[0] is "rest" or "v2")
        {
            return $"'{Excerpt.Of(Path)}' is not a path below /rest/. Write only what follows it, as in audienceCounts?q=….";
        }

        if (Path.Length == 0 || Path.EndsWith('/') || Path.Split('/').Any(static part => part is "." or ".."))
        {
            return $"'{Excerpt.Of(Path)}' does not name a resource. Write its name, as in audienceCounts?q=….";
        }

        return IsEncoded(Path) && IsEncoded(Text)
            ? null
            : "The text has a space, a line break, '#', '\\' or a character that is not ASCII. Percent-encode it once.";
    }

    private static bool IsEncoded(string text) => !text.AsSpan().ContainsAnyExceptInRange('!', '~') && text.AsSpan().IndexOfAny('#', '\\') < 0;
}
