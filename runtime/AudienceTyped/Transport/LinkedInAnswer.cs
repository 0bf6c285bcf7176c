using System.Text;

namespace AudienceTyped;

/// <summary>An answer of the service with the status 200.</summary>
public sealed class LinkedInAnswer
{
    /// <summary>Creates an answer, for a policy that answers instead of the service and for tests.</summary>
    /// <param name="body">The body, UTF-8.</param>
    public LinkedInAnswer(ReadOnlyMemory<byte> body) => Body = body;

    /// <summary>The body, UTF-8, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>
    /// When the service answered, by its own clock; by the clock of this machine if the answer has no time, or one that is more than a day ahead.
    /// </summary>
    public DateTimeOffset AsOf { get; init; } = DateTimeOffset.UtcNow;

    /// <summary>The service's id of the request, for support cases; null if the answer has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The request as it was sent: method, path and query. It contains no secret. Null if no request was sent.</summary>
    public string? RequestLine
    {
        get => Request.Read();
        init => Request = new(value);
    }

    internal RequestLineText Request { get; init; }

    /// <summary>The token that was sent: no text of the answer may show it.</summary>
    internal AccessToken Token { get; init; }

    /// <summary>The body as text.</summary>
    public string ReadText() => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The length of the body and the request id; the body can be long.</summary>
    public override string ToString() => $"{Body.Length} bytes, request id {RequestId ?? "unknown"}";
}
