namespace AudienceTyped.Cli;

/// <summary>Counts the calls that leave the tool, and stops at the number that the user allows.</summary>
internal sealed class CallCounter(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private int _made;

    /// <summary>How many calls were made.</summary>
    public int Made => _made;

    /// <summary>How many calls may be made; null for any number.</summary>
    public int? Maximum { get; set; }

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Interlocked.Increment(ref _made) > Maximum
            ? throw new CallLimitException($"--max-calls {Maximum} is reached. Nothing was written. Allow more calls, or name fewer values.")
            : base.SendAsync(request, cancellationToken);
}
