namespace AudienceTyped;

/// <summary>
/// Why the last attempt of a call failed, for callers who share the call through the cache: one who stops waiting learns it too. The note of a call is that
/// of its flow.
/// </summary>
internal sealed class FailureNote
{
    private static readonly AsyncLocal<FailureNote?> _current = new();
    private LinkedInApiException? _last;

    /// <summary>Why the last attempt failed; null before.</summary>
    public LinkedInApiException? Last => Volatile.Read(ref _last);

    /// <summary>Notes a failure of the call that this flow belongs to.</summary>
    public static void Write(LinkedInApiException failure)
    {
        if (_current.Value is { } note)
        {
            Volatile.Write(ref note._last, failure);
        }
    }

    /// <summary>The exception of a caller who cancels: its cause says when to try again.</summary>
    public static OperationCanceledException Canceled(LinkedInApiException failure, CancellationToken cancellationToken) => new(
        "The call was canceled after a failure, before it was repeated and answered. The inner exception says when to try again.", failure, cancellationToken);

    /// <summary>From here on, failures of this flow are noted here.</summary>
    public void Begin() => _current.Value = this;
}
