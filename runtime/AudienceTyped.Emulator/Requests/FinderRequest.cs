using Microsoft.AspNetCore.Http;

namespace AudienceTyped.Emulation;

/// <summary>A request on its way through the checks; each check may add what the next ones need.</summary>
internal sealed class FinderRequest
{
    public required string Method { get; init; }

    /// <summary>The decoded path.</summary>
    public required string Path { get; init; }

    /// <summary>Path and query as they came over the wire.</summary>
    public required string RawTarget { get; init; }

    /// <summary>The raw query without its question mark.</summary>
    public required string Query { get; set; }

    public required IHeaderDictionary Headers { get; init; }

    /// <summary>The body; empty if there is none.</summary>
    public required string Body { get; init; }

    /// <summary>Names decoded, values raw; set by <see cref="ParameterCheck"/>.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; set; } = new Dictionary<string, string>();

    /// <summary>The value of targetingCriteria; set by <see cref="CriteriaSyntaxCheck"/>.</summary>
    public QueryValue? CriteriaValue { get; set; }

    /// <summary>The criteria; set by <see cref="CriteriaCheck"/>.</summary>
    public RequestedCriteria? Criteria { get; set; }

    /// <summary>The values of a header as one text, or null if it is missing or empty.</summary>
    public string? FindHeader(string name) => Headers.TryGetValue(name, out var values) && !string.IsNullOrWhiteSpace(values) ? values.ToString().Trim() : null;
}
