using System.Globalization;
using System.Net;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>What an error of the service means, and how to fix it.</summary>
/// <remarks>Sources: Error Handling, Rate Limits and Versioning, learn.microsoft.com/linkedin.</remarks>
internal static class ErrorExplanation
{
    /// <summary>LinkedIn's code where the header LinkedIn-Version is missing.</summary>
    public const string VersionMissing = "VERSION_MISSING";

    public static string Of(RefusedAnswer answer, string? code, string? message) => (int)answer.Status switch
    {
        304 => "It says that the answer has not changed, which was not asked: a cache on the way answered instead.",
        >= 300 and < 400 => OfRedirect(answer),
        400 when code == VersionMissing => "The header LinkedIn-Version did not arrive: a proxy on the way may have removed it.",
        400 when code == "QUERY_PARAM_NOT_ALLOWED" =>
            $"The endpoint accepts only the parameters {(answer.Criteria is null ? "that were sent" : "'q' and 'targetingCriteria'")}: a proxy on the way may have added one.",
        400 when answer.Criteria is not null && message?.Contains("TargetingPartialComputationException", StringComparison.Ordinal) == true =>
            "A URN in the criteria is malformed: its id does not have the form of its entity type. Check each URN that is not from the catalog.",
        400 when answer.Criteria is null =>
            "The request was rejected. Check the facet, whether it has the finder that was asked (GetFacetsAsync lists its finders), and the values.",
        400 => "The criteria were rejected. Check the combination of facets, and each URN that is not from the catalog.",
        401 => OfToken(code),
        403 =>
            "The token is valid, but its application is not allowed to make this call. It must be approved for LinkedIn's Marketing API Program, and a member must have consented to the token (3-legged OAuth).",
        404 => $"The path {answer.Query.Address} does not exist, or the application is not allowed to see it. Check the base address.",
        407 => "A proxy on the way requires a user name and a password. Set them in the proxy's settings, such as the environment variable https_proxy.",
        414 => "The request was too long, although long queries are tunneled: a proxy on the way may have a lower limit.",
        426 => $"LinkedIn-Version {answer.Options.Version} has been retired or never existed: LinkedIn supports a version for about a year. Set a newer one.",
        408 or 504 when answer.Criteria is null => "The answer took too long. Try again, or ask for smaller pages.",
        408 or 504 => "The count took too long. Try again, or use simpler criteria.",
        >= 500 => "The error is on the service's side. Try again later. If it persists, contact support with the request id.",
        _ => "This status is not documented for the endpoint.",
    };

    /// <summary>What a quota that is used up means.</summary>
    public static string OfQuota(QuotaRefusal quota)
    {
        string whose = quota.Scope switch
        {
            QuotaScope.Application => " of the application",
            QuotaScope.Member => " of the member in this application",
            _ => "",
        };
        return quota switch
        {
            { IsWindowAssumed: true } => string.Create(
                CultureInfo.InvariantCulture,
                $"The answer does not say for which time the quota{whose} is used up, so it is taken for the day's: do not call again before midnight UTC ({quota.RetryAt:u})."),
            { Window: QuotaWindow.Day } => string.Create(
                CultureInfo.InvariantCulture,
                $"The quota for today{whose} is used up. It is reset at midnight UTC ({quota.RetryAt:u}); retrying before that does not help."),
            { Window: QuotaWindow.Minute } => $"There were too many calls{whose} in a short time. Wait about a minute.",
            _ => $"There were too many calls{whose} in a second. Wait a second, and send fewer at once.",
        };
    }

    /// <summary>
    /// The rules that rejected criteria break and that the service is known to enforce, the most likely one first: the one with the code of the answer,
    /// then the most certain one.
    /// </summary>
    public static IReadOnlyList<RuleFinding> FindCauses(
        HttpStatusCode status, TargetingCriteria? criteria, AudienceCountsClientOptions options, string? code = null)
    {
        if (status != HttpStatusCode.BadRequest || criteria is null || code == VersionMissing)
        {
            return [];
        }

        CriteriaView view = CriteriaViews.Of(criteria, options.KnownFacets ?? CatalogsInUse.Facets, options.Version);
        return
        [
            .. CriteriaRules.All
                .Where(static rule => rule.CanCauseRefusal)
                .SelectMany(rule => rule.Check(view))
                .Where(static finding => finding.Severity > RuleSeverity.Info)
                .OrderByDescending(finding => finding.ServiceCode is { } known && known == code)
                .ThenByDescending(static finding => finding.Severity),
        ];
    }

    private static string OfRedirect(RefusedAnswer answer)
    {
        // The query can hold anything, also the token; the address is enough to decide.
        string? target = answer.Response.Headers.Location is not { } location ? null
            : location.IsAbsoluteUri ? location.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
            : location.OriginalString.Split('?', '#')[0];
        return target is null
            ? "It redirects, but names no address. Check the base address."
            : $"It redirects to another address, {Excerpt.Of(answer.Token.HideIn(target))}, and the token is not sent there. If you trust that address, set it as the base address.";
    }

    private static string OfToken(string? code) => code switch
    {
        "EXPIRED_ACCESS_TOKEN" => "The access token has expired: a token is valid for 60 days. Refresh it, or ask the member to consent again.",
        "REVOKED_ACCESS_TOKEN" => "The member has revoked the access token. Ask the member to consent again.",
        "RESTRICTED_MEMBER" => "LinkedIn has restricted the member who consented to the access token.",
        _ => "The access token was rejected: it is mistyped, incomplete, or from another environment. Create a new one in LinkedIn's Developer Portal.",
    };
}
