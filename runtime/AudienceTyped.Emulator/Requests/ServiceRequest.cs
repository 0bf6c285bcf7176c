using Microsoft.AspNetCore.Http;

namespace AudienceTyped.Emulation;

/// <summary>A request on its way through the checks, however it came in; each check may add what the next ones need.</summary>
internal sealed class ServiceRequest
{
    private readonly Lazy<TargetingCriteria?> _targetingCriteria;

    public ServiceRequest() => _targetingCriteria = new(ReadTargetingCriteria);

    public required string Method { get; init; }

    /// <summary>The decoded path.</summary>
    public required string Path { get; init; }

    /// <summary>Path and query as they came.</summary>
    public required string RawTarget { get; init; }

    /// <summary>The raw query without its question mark; that of the body where it is tunnelled.</summary>
    public required string Query { get; set; }

    public required IHeaderDictionary Headers { get; init; }

    /// <summary>The body; empty if there is none.</summary>
    public required string Body { get; init; }

    /// <summary>What is wrong with the body, if it could not be read.</summary>
    public ServiceError? BodyError { get; init; }

    /// <summary>The resource that the path names; set by <see cref="PathCheck"/>.</summary>
    public IResource? Resource { get; set; }

    /// <summary>The token; set by <see cref="AuthorizationCheck"/>.</summary>
    public string? AccessToken { get; set; }

    /// <summary>The header LinkedIn-Version; set by <see cref="VersionCheck"/>.</summary>
    public string? Version { get; set; }

    /// <summary>Names decoded, values raw; set by <see cref="ParameterCheck"/>.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; set; } = new Dictionary<string, string>();

    /// <summary>The value of targetingCriteria; set by <see cref="CriteriaSyntaxCheck"/>.</summary>
    public QueryValue? CriteriaValue { get; set; }

    /// <summary>The criteria; set by <see cref="CriteriaCheck"/>.</summary>
    public RequestedCriteria? Criteria { get; set; }

    /// <summary>
    /// The criteria as the library reads them, to compare them and to check them with its rules; null where there are none that it reads.
    /// </summary>
    public TargetingCriteria? TargetingCriteria => _targetingCriteria.Value;

    /// <summary>Writes the body of the answer; set by the resource where the request can be answered.</summary>
    public Func<ReadOnlyMemory<byte>>? WriteAnswer { get; set; }

    /// <summary>The values of a header as one text, or null if it is missing or empty.</summary>
    public string? FindHeader(string name) => Headers.TryGetValue(name, out var values) && !string.IsNullOrWhiteSpace(values) ? values.ToString().Trim() : null;

    private TargetingCriteria? ReadTargetingCriteria()
    {
        if (!Parameters.TryGetValue(ParameterErrors.Criteria, out string? text))
        {
            return null;
        }

        try
        {
            return AudienceTyped.TargetingCriteria.ParseRestli(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
