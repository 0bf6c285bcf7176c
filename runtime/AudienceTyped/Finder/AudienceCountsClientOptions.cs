using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>What an <see cref="AudienceCountsClient"/> asks, and where.</summary>
public sealed record AudienceCountsClientOptions
{
    private const string AddressVariable = "LINKEDIN_BASE_ADDRESS";
    private const string VersionVariable = "LINKEDIN_VERSION";

    /// <summary>LinkedIn's own address.</summary>
    public static Uri DefaultBaseAddress { get; } = new("https://api.linkedin.com/");

    /// <summary>Where the path <c>rest/audienceCounts</c> begins: HTTPS, or HTTP on loopback. Default: the <c>HttpClient</c>'s own, else LinkedIn's.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The header <c>LinkedIn-Version</c>.</summary>
    public LinkedInVersion Version { get; init; } = LinkedInVersion.Default;

    /// <summary>
    /// The facets of a catalog, such as <c>LinkedInCatalog.Facets</c>. With them, the status of a 0 and the likely cause of an error are the
    /// same for criteria that were read from text as for criteria that were built from the catalog's members. Default: none.
    /// </summary>
    public IReadOnlyList<TargetingFacet> KnownFacets { get; init; } = [];

    /// <summary>The clock; for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// The options that the environment variables <c>LINKEDIN_BASE_ADDRESS</c> and <c>LINKEDIN_VERSION</c> name;
    /// the default for one that is not set.
    /// </summary>
    /// <exception cref="FormatException">A variable holds no address, or no version.</exception>
    public static AudienceCountsClientOptions FromEnvironment() => From(Environment.GetEnvironmentVariable);

    internal static AudienceCountsClientOptions From(Func<string, string?> variable)
    {
        AudienceCountsClientOptions options = new();
        if (variable(AddressVariable) is { Length: > 0 } address)
        {
            options = options with
            {
                BaseAddress = Uri.TryCreate(address, UriKind.Absolute, out Uri? parsed)
                    ? parsed
                    : throw new FormatException($"The environment variable {AddressVariable} holds no address: one such as https://api.linkedin.com/ is expected."),
            };
        }

        if (variable(VersionVariable) is { Length: > 0 } version)
        {
            options = options with
            {
                Version = LinkedInVersion.TryParse(version, out LinkedInVersion parsed)
                    ? parsed
                    : throw new FormatException($"The environment variable {VersionVariable} holds '{Excerpt.Of(version)}', which is not a LinkedIn-Version: a year and a month without a separator are expected, as in 202609."),
            };
        }

        return options;
    }
}
