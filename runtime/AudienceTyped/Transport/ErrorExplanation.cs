using System.Net;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>What an error of the service means, and how to fix it.</summary>
/// <remarks>Sources: Error Handling, Rate Limits and Versioning, learn.microsoft.com/linkedin.</remarks>
internal static class ErrorExplanation
{
    public static string Of(ApiExchange exchange, string? code, string? message) => (int)exchange.Response.StatusCode switch
    {
        304 => "It says that the answer has not changed, which was not asked: a cache on the way answered instead.",
        >= 300 and < 400 => OfRedirect(exchange),
        400 when code == "VERSION_MISSING" => "The header LinkedIn-Version did not arrive: a proxy on the way may have removed it.",
        400 when code == "QUERY_PARAM_NOT_ALLOWED" =>
            $"The endpoint accepts only the parameters {(exchange.Criteria is null ? "that were sent" : "'q' and 'targetingCriteria'")}: a proxy on the way may have added one.",
        400 when exchange.Criteria is not null && message?.Contains("TargetingPartialComputationException", StringComparison.Ordinal) == true =>
            "A URN in the criteria is malformed: its id does not have the form of its entity type. Check each URN that is not from the catalog.",
        400 when exchange.Criteria is null =>
            "The request was rejected. Check the facet, whether it has the finder that was asked (GetFacetsAsync lists its finders), and the values.",
        400 => "The criteria were rejected. Check the combination of facets, and each URN that is not from the catalog.",
        401 => OfToken(code),
        403 =>
            "The token is valid, but its application is not allowed to make this call. It must be approved for LinkedIn's Marketing API Program, and a member must have consented to the token (3-legged OAuth).",
        404 => $"The path {exchange.Address} does not exist, or the application is not allowed to see it. Check the base address.",
        407 => "A proxy on the way requires a user name and a password. Set them in the proxy's settings, such as the environment variable https_proxy.",
        414 => "The request was too long, although long queries are tunneled: a proxy on the way may have a lower limit.",
        426 => $"LinkedIn-Version {exchange.Options.Version} has been retired or never existed: LinkedIn supports a version for about a year. Set a newer one.",
        429 when message?.Contains(" DAY ", StringComparison.Ordinal) == true =>
            "The quota for today is used up. It is reset at midnight UTC; retrying before that does not help.",
        429 => "There were too many calls in a short time. Wait about a minute.",
        408 or 504 when exchange.Criteria is null => "The answer took too long. Try again, or ask for smaller pages.",
        408 or 504 => "The count took too long. Try again, or use simpler criteria.",
        >= 500 => "The error is on the service's side. Try again later. If it persists, contact support with the request id.",
        _ => "This status is not documented for the endpoint.",
    };

    /// <summary>The rule that rejected criteria most likely break; null if they break none that the service is known to enforce.</summary>
    public static RuleFinding? FindCause(HttpStatusCode status, TargetingCriteria? criteria, AudienceCountsClientOptions options)
    {
        if (status != HttpStatusCode.BadRequest || criteria is null)
        {
            return null;
        }

        CriteriaView view = CriteriaViews.Of(criteria, options.KnownFacets ?? CatalogsInUse.Facets, options.Version);
        return CriteriaRules.All
            .Where(static rule => rule.CanCauseRefusal)
            .SelectMany(rule => rule.Check(view))
            .Where(static finding => finding.Severity > RuleSeverity.Info)
            .OrderByDescending(static finding => finding.Severity)
            .FirstOrDefault();
    }

    private static string OfRedirect(ApiExchange exchange)
    {
        // The query can hold anything, also the token; the address is enough to decide.
        string? target = exchange.Headers.Location is not { } location ? null
            : location.IsAbsoluteUri ? location.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
            : location.OriginalString.Split('?', '#')[0];
        return target is null
            ? "It redirects, but names no address. Check the base address."
            : $"It redirects to another address, {Excerpt.Of(exchange.Token.HideIn(target))}, and the token is not sent there. If you trust that address, set it as the base address.";
    }

    private static string OfToken(string? code) => code switch
    {
        "EXPIRED_ACCESS_TOKEN" => "The access token has expired: a token is valid for 60 days. Refresh it, or ask the member to consent again.",
        "REVOKED_ACCESS_TOKEN" => "The member has revoked the access token. Ask the member to consent again.",
        "RESTRICTED_MEMBER" => "LinkedIn has restricted the member who consented to the access token.",
        _ => "The access token was rejected: it is mistyped, incomplete, or from another environment. Create a new one in LinkedIn's Developer Portal.",
    };
}
