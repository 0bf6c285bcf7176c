using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace AudienceTyped;

/// <summary>
/// One account of LinkedIn's API: address, version, token, and what is done around its calls. Each property can be set in configuration under its own name;
/// a key that is none of them stops the start of the program.
/// </summary>
/// <remarks>The options are read once, when the first service of the account is created. A change of the configuration needs a new start.</remarks>
/// <example>
/// <code>
/// "LinkedIn": {
///   "Version": "202609",
///   "Budget": { "CallsPerDay": 5000, "Redis": "redis:6379" },
///   "Cache": { "Expiration": "06:00:00" }
/// }
/// </code>
/// </example>
public sealed class AudienceTypedOptions
{
    /// <summary>The address below which <c>rest/audienceCounts</c> is: HTTPS, or HTTP on loopback. Default: LinkedIn's.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The header <c>LinkedIn-Version</c>, <c>yyyyMM</c>. Default: <see cref="LinkedInVersion.Default"/>.</summary>
    public LinkedInVersion Version { get; set; } = LinkedInVersion.Default;

    /// <summary>
    /// An access token that does not change. It is a secret: keep it in user secrets, in an environment variable or in a vault, not in a file of the
    /// repository.
    /// Set this, or <see cref="OAuth"/>, or call <see cref="AudienceTypedBuilder.UseAccessTokens(Func{IServiceProvider, AccessTokenProvider})"/>.
    /// </summary>
    public string? AccessToken { get; set; }

    /// <summary>The language and country of the names that the service returns. Default: <c>en_US</c>.</summary>
    [RegularExpression("^[a-z]{2}_[A-Z]{2}$", ErrorMessage = "{0} is not a language and a country. Write it as in en_US.")]
    public string Locale { get; set; } = "en_US";

    /// <summary>Whether criteria are checked before they are sent. Default: true.</summary>
    public bool ValidateBeforeSending { get; set; } = true;

    /// <summary>
    /// Whether <see cref="ValueResolver"/> asks the service for names that no catalog has: a call for each name, and one more to confirm a value, kept in the
    /// cache for a day. Default: false.
    /// </summary>
    public bool AskServiceForNames { get; set; }

    /// <summary>The application and the refresh token with which access tokens are requested.</summary>
    public AudienceTypedOAuthOptions OAuth { get; set; } = new();

    /// <summary>Retries, time limits and the circuit breaker.</summary>
    [ValidateObjectMembers]
    public AudienceTypedResilienceOptions Resilience { get; set; } = new();

    /// <summary>How many calls may be made.</summary>
    [ValidateObjectMembers]
    public AudienceTypedBudgetOptions Budget { get; set; } = new();

    /// <summary>How long counts are kept.</summary>
    [ValidateObjectMembers]
    public AudienceTypedCacheOptions Cache { get; set; } = new();

    /// <summary>Logs, spans and metrics.</summary>
    public AudienceTypedTelemetryOptions Telemetry { get; set; } = new();
}
