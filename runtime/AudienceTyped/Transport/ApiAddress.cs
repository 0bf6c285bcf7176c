using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>The address of a resource below a base address to which a token may be sent.</summary>
internal static class ApiAddress
{
    private const string Path = "rest/";

    private static readonly string[] _roots = ["rest", "v2"];
    private static readonly string[] _resources = ["audienceCounts", "audienceCountsV2", "adTargetingFacets", "adTargetingEntities"];

    public static string Below(Uri baseAddress, string resource)
    {
        if (FindProblem(baseAddress) is { } problem)
        {
            throw new ArgumentException(problem, nameof(baseAddress));
        }

        string text = baseAddress.AbsoluteUri;
        return $"{text}{(text.EndsWith('/') ? "" : "/")}{Path}{resource}";
    }

    /// <summary>Why a token cannot be sent there, as whole sentences; null if it can.</summary>
    public static string? FindProblem(Uri baseAddress)
    {
        if (!baseAddress.IsAbsoluteUri || !(baseAddress.Scheme == Uri.UriSchemeHttps || (baseAddress.Scheme == Uri.UriSchemeHttp && baseAddress.IsLoopback)))
        {
            return $"The base address '{Excerpt.Of(WithoutUser(baseAddress))}' is neither HTTPS nor loopback, so the access token would be sent unencrypted. "
                + "Use https://, or http://localhost for an emulator.";
        }

        // A user name and password in an address would get into logs.
        if (baseAddress.UserInfo.Length > 0 || baseAddress.Query.Length > 0 || baseAddress.Fragment.Length > 0)
        {
            return "The base address has a user, a query or a fragment. Write only scheme, host, port and path.";
        }

        // An address that was made without canonicalization can hold line breaks, which would begin a header of their own.
        if (baseAddress.AbsolutePath.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return "The base address has a space, a line break or a character that is not ASCII. Write it without them, or encode them.";
        }

        if (baseAddress.Host is "linkedin.com" or "www.linkedin.com" or "developer.linkedin.com" or "learn.microsoft.com")
        {
            return $"The base address '{WithoutUser(baseAddress)}' is a website and not the API. Use {AudienceCountsClientOptions.DefaultBaseAddress}.";
        }

        return FindPathProblem(baseAddress);
    }

    private static string? FindPathProblem(Uri baseAddress)
    {
        string path = baseAddress.AbsolutePath;
        if (path.Contains("//", StringComparison.Ordinal))
        {
            return $"The base address '{Excerpt.Of(baseAddress.AbsoluteUri)}' has two slashes in a row in its path. Remove one.";
        }

        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        int added = segments.Length - (segments.Length > 0 && IsOneOf(segments[^1], _resources) ? 2 : 1);
        if (added < 0 || !IsOneOf(segments[added], _roots))
        {
            return null;
        }

        string meant = WithoutUser(baseAddress) + string.Concat(segments.Take(added).Select(static segment => "/" + segment)) + "/";
        return $"The base address '{Excerpt.Of(baseAddress.AbsoluteUri)}' ends with the path of the API, which the client adds itself. Use {meant}.";
    }

    private static bool IsOneOf(string segment, string[] names) => names.Contains(segment, StringComparer.OrdinalIgnoreCase);

    private static string WithoutUser(Uri address) =>
        address.IsAbsoluteUri ? address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : address.OriginalString;
}
