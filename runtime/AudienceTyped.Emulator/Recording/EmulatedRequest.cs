using System.Globalization;

namespace AudienceTyped;

/// <summary>A request that an <see cref="AudienceCountsEmulator"/> got, and what it answered.</summary>
public sealed class EmulatedRequest
{
    private readonly Func<TargetingCriteria?> _readCriteria;
    private int _status;

    internal EmulatedRequest(Func<TargetingCriteria?> readCriteria) => _readCriteria = readCriteria;

    /// <summary>When it came.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The HTTP method: <c>GET</c>, or <c>POST</c> if the query was tunnelled.</summary>
    public required string Method { get; init; }

    /// <summary>The path: <c>/rest/audienceCounts</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query, encoded as it came, in the address or in the body.</summary>
    public required string Query { get; init; }

    /// <summary>Whether the query came in the body.</summary>
    public bool IsTunnelled => Method == "POST";

    /// <summary>The headers by their names, without those that hold secrets such as the token.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The criteria that were to be counted; null if the request has none that can be read.</summary>
    public TargetingCriteria? Criteria => _readCriteria();

    /// <summary>The HTTP status of the answer; null while there is none, or if the connection was reset.</summary>
    public int? Status => Volatile.Read(ref _status) is > 0 and var status ? status : null;

    /// <summary>How long the answer took, delays included; null while there is none.</summary>
    public TimeSpan? Duration { get; private set; }

    /// <summary>The fault that a test asked for; null if there was none.</summary>
    public EmulatedFault? Fault { get; private set; }

    /// <summary>Method, path, query and status.</summary>
    public override string ToString()
    {
        string answered = Status is { } status ? string.Create(CultureInfo.InvariantCulture, $"{status}") : "no answer";
        return $"{Method} {Path}{(Query.Length > 0 ? "?" : "")}{Query}: {answered}";
    }

    internal void Complete(int? status, TimeSpan duration, EmulatedFault? fault)
    {
        Duration = duration;
        Fault = fault;
        Volatile.Write(ref _status, status ?? 0);
    }
}
