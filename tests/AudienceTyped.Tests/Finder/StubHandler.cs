using System.Net;
using System.Text;

namespace AudienceTyped.Tests;

/// <summary>Stands for the network: keeps what was sent, and answers what the test says.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public const string Token = "AQX-secret-token-9f8e7d";

    public List<SentRequest> Sent { get; } = [];

    public bool IsDisposed { get; private set; }

    public static StubHandler Answering(HttpStatusCode status, string body, params (string Name, string Value)[] headers) =>
        Answering(status, Encoding.UTF8.GetBytes(body), headers);

    public static StubHandler Answering(HttpStatusCode status, byte[] body, params (string Name, string Value)[] headers) =>
        new((_, _) => Task.FromResult(Answer(status, body, headers)));

    public static HttpResponseMessage Answer(HttpStatusCode status, byte[] body, params (string Name, string Value)[] headers)
    {
        HttpResponseMessage response = new(status) { Content = new ByteArrayContent(body) };
        foreach ((string name, string value) in headers)
        {
            Assert.True(response.Headers.TryAddWithoutValidation(name, value));
        }

        return response;
    }

    public AudienceCountsClient Client(AudienceCountsClientOptions? options = null, TimeSpan? timeout = null) =>
        new(new HttpClient(this) { Timeout = timeout ?? TimeSpan.FromSeconds(100) }, TokenProvider(Token), options);

    public static AccessTokenProvider TokenProvider(string token) => AccessTokenProvider.From(_ => ValueTask.FromResult(new AccessToken(token)));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers
            .Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        lock (Sent)
        {
            Sent.Add(new SentRequest(request.Method, request.RequestUri!, headers, body));
        }

        return await answer(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

/// <summary>A request as the handler saw it; the message itself is disposed of by then.</summary>
internal sealed record SentRequest(HttpMethod Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, byte[] Body);
