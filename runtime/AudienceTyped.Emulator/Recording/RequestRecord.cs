using System.Collections.ObjectModel;

namespace AudienceTyped.Emulation;

/// <summary>The latest requests, in the order in which they came.</summary>
internal sealed class RequestRecord
{
    /// <summary>A load test must not fill the memory.</summary>
    public const int Capacity = 10_000;

    private const string Hidden = "***";

    private static readonly string[] _secretHeaders = ["Authorization", "Proxy-Authorization", "Cookie"];

    private readonly Lock _lock = new();
    private readonly Queue<EmulatedRequest> _requests = new();

    public IReadOnlyList<EmulatedRequest> ToList()
    {
        lock (_lock)
        {
            return Array.AsReadOnly(_requests.ToArray());
        }
    }

    public EmulatedRequest Add(ServiceRequest request, DateTimeOffset time)
    {
        string? token = FindToken(request);
        EmulatedRequest recorded = new(() => request.TargetingCriteria)
        {
            ReceivedAt = time,
            Method = request.Method,
            Path = Hide(request.Path, token),
            Query = Hide(request.Query.Length > 0 ? request.Query : request.Body, token),
            Headers = new ReadOnlyDictionary<string, string>(request.Headers
                .Where(static header => !_secretHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
                .ToDictionary(static header => header.Key, header => Hide(header.Value.ToString(), token), StringComparer.OrdinalIgnoreCase)),
        };
        lock (_lock)
        {
            if (_requests.Count == Capacity)
            {
                _requests.Dequeue();
            }

            _requests.Enqueue(recorded);
        }

        return recorded;
    }

    public void Clear()
    {
        lock (_lock)
        {
            _requests.Clear();
        }
    }

    private static string? FindToken(ServiceRequest request) =>
        request.FindHeader("Authorization") is { } header && header[(header.LastIndexOf(' ') + 1)..] is { Length: > 0 } token ? token : null;

    private static string Hide(string text, string? token) => token is null ? text : text.Replace(token, Hidden, StringComparison.Ordinal);
}
