using System.Diagnostics.Metrics;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>
/// Where an <see cref="AudienceCountsClient"/> or a <see cref="TargetingEntitiesClient"/> sends its requests, in which version, and what is done around them.
/// </summary>
public sealed record AudienceCountsClientOptions
{
    private const string AddressVariable = "LINKEDIN_BASE_ADDRESS";
    private const string VersionVariable = "LINKEDIN_VERSION";

    /// <summary>LinkedIn's own address.</summary>
    public static Uri DefaultBaseAddress { get; } = new("https://api.linkedin.com/");

    /// <summary>
    /// The address below which <c>rest/audienceCounts</c> is, without that path: HTTPS, or HTTP on loopback.
    /// Default: the base address of the <c>HttpClient</c>, else LinkedIn's.
    /// </summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The header <c>LinkedIn-Version</c>.</summary>
    public LinkedInVersion Version { get; init; } = LinkedInVersion.Default;

    /// <summary>The facets with which the status of a 0 and the likely cause of an error are found; null for those of <see cref="CatalogsInUse"/>.</summary>
    public IReadOnlyList<TargetingFacet>? KnownFacets { get; init; }

    /// <summary>
    /// Whether criteria are checked before they are sent, with the rules of <see cref="TargetingCriteria.Validate"/>: criteria that break one with the
    /// severity of an error are refused, and criteria that nobody can match are answered, both without a call. Default: true.
    /// </summary>
    public bool ValidateBeforeSending { get; init; } = true;

    /// <summary>
    /// Steps around a call as a whole, the outermost first, such as a retry or a time limit. The repetition of a call that was answered with 401,
    /// with another token, is inside of them.
    /// </summary>
    public IReadOnlyList<LinkedInCallPolicy> Policies { get; init; } = [];

    /// <summary>Steps around each request that leaves, the outermost first, such as a budget of calls.</summary>
    public IReadOnlyList<LinkedInCallPolicy> RequestPolicies { get; init; } = [];

    /// <summary>Is told of calls, for logs; null for none.</summary>
    public LinkedInClientObserver? Observer { get; init; }

    /// <summary>Creates the meter <see cref="ClientTelemetry.MeterName"/>; null for one of the process.</summary>
    public IMeterFactory? MeterFactory { get; init; }

    /// <summary>Whether a span is started for each call, where somebody listens to <see cref="ClientTelemetry.ActivitySourceName"/>. Default: true.</summary>
    public bool HasSpans { get; init; } = true;

    /// <summary>The clock; for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Reads the environment variables <c>LINKEDIN_BASE_ADDRESS</c> and <c>LINKEDIN_VERSION</c>.
    /// A variable that is not set leaves the default.
    /// </summary>
    /// <exception cref="FormatException">A variable is set, but is not an address to which a token may be sent, or not a version.</exception>
    public static AudienceCountsClientOptions FromEnvironment() => From(Environment.GetEnvironmentVariable);

    internal static AudienceCountsClientOptions From(Func<string, string?> variable)
    {
        AudienceCountsClientOptions options = new();
        if (variable(AddressVariable) is { Length: > 0 } address)
        {
            options = options with { BaseAddress = ReadAddress(address) };
        }

        if (variable(VersionVariable) is { Length: > 0 } version)
        {
            options = options with
            {
                Version = LinkedInVersion.TryParse(version, out LinkedInVersion parsed)
                    ? parsed
                    : throw new FormatException(
                        $"The environment variable {VersionVariable} is '{Excerpt.Of(version)}', which is not a LinkedIn-Version. Write year and month without a separator, as in 202609."),
            };
        }

        return options;
    }

    private static Uri ReadAddress(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? parsed))
        {
            string quoted = address.IndexOfAny(['"', '\'']) >= 0 ? " Remove the quotation marks." : "";
            throw new FormatException(
                $"The environment variable {AddressVariable} is not an address.{quoted} Set it to one such as https://api.linkedin.com/.");
        }

        return ApiAddress.FindProblem(parsed) is { } problem
            ? throw new FormatException($"The environment variable {AddressVariable} cannot be used. {problem}")
            : parsed;
    }
}
