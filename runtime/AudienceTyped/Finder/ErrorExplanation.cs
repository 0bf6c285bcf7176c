using System.Net;
using AudienceTyped.Shared.Rules;

namespace AudienceTyped;

/// <summary>What an error of the service means, and what helps.</summary>
/// <remarks>Sources: Error Handling, Rate Limits and Versioning, learn.microsoft.com/linkedin.</remarks>
internal static class ErrorExplanation
{
    public static string Of(HttpStatusCode status, string? code, string? message, LinkedInVersion version) => (int)status switch
    {
        >= 300 and < 400 => "It points elsewhere, and a token is not carried along. Give the address that it points to as base address, if you trust it.",
        400 when code == "VERSION_MISSING" => "The header LinkedIn-Version did not arrive: a proxy on the way may have dropped it.",
        400 when code == "QUERY_PARAM_NOT_ALLOWED" => "The finder takes 'q' and 'targetingCriteria' alone: a proxy on the way may have added a parameter.",
        400 => "The criteria were refused. Check the combination of facets, and each URN that is not from the catalog.",
        401 => OfToken(code),
        403 => "The token is good, and its application may not ask this. It must be approved for LinkedIn's Marketing API Program, and the token be made with a member's consent (3-legged).",
        404 => "The path or the finder is not known there, or the application may not see it. Check the base address.",
        414 => "The request was too long for it, which tunnelling should have avoided: a proxy on the way may have a lower limit.",
        426 => $"LinkedIn-Version {version} has ended or never was: a version is answered for about a year. Name a newer one.",
        429 when message?.Contains(" DAY ", StringComparison.Ordinal) == true => "The quota of the day is used up; it begins anew at midnight UTC. Trying again before that cannot help.",
        429 => "Too many calls in a short time. Wait about a minute.",
        408 or 504 => "The count took too long. Try again; simpler criteria take less time.",
        >= 500 => "The fault is on the service's side. Try again later, and name the request id in a support case.",
        _ => "This status is not documented for the finder.",
    };

    /// <summary>The rule that rejected criteria break most certainly, or null where they break none that the service is known to enforce.</summary>
    public static RuleFinding? FindCause(HttpStatusCode status, TargetingCriteria criteria, AudienceCountsClientOptions options)
    {
        if (status != HttpStatusCode.BadRequest)
        {
            return null;
        }

        CriteriaView view = CriteriaViews.Of(criteria, options.KnownFacets, options.Version);
        return CriteriaRules.All
            .Where(static rule => rule.CanCauseRefusal)
            .SelectMany(rule => rule.Check(view))
            .Where(static finding => finding.Severity > RuleSeverity.Info)
            .OrderByDescending(static finding => finding.Severity)
            .FirstOrDefault();
    }

    private static string OfToken(string? code) => code switch
    {
        "EXPIRED_ACCESS_TOKEN" => "The access token has expired: tokens live for 60 days. Refresh it, or have the member consent again.",
        "REVOKED_ACCESS_TOKEN" => "The member has revoked the access token. Have them consent again.",
        "RESTRICTED_MEMBER" => "The member whose token it is has been restricted by LinkedIn.",
        _ => "The access token was not taken: it is mistyped, cut short, or of another environment. Make a new one in LinkedIn's Developer Portal.",
    };
}
