using System.Text.Json;

namespace AudienceTyped.Benchmarks;

/// <summary>What a program does without the library: <see cref="HttpClient"/>, a URL that it puts together, and <see cref="JsonDocument"/>.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly Uri _baseAddress;
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
    private readonly Dictionary<TargetingCriteria, string> _texts = [];

    public RawClient(Uri baseAddress, string token)
    {
        _baseAddress = baseAddress;
        _http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        _http.DefaultRequestHeaders.Add("LinkedIn-Version", "202609");
        _http.DefaultRequestHeaders.Add("X-Restli-Protocol-Version", "2.0.0");
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("benchmark/1.0");
    }

    public void Dispose() => _http.Dispose();

    public async Task<long?> CountAsync(TargetingCriteria criteria)
    {
        if (!_texts.TryGetValue(criteria, out string? text))
        {
            _texts.Add(criteria, text = criteria.ToRestli());
        }

        // The URL is put together for each call, as a program does.
        Uri url = new($"{_baseAddress}rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria={text}");
        using HttpResponseMessage response = await _http.GetAsync(url);
        using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return answer.RootElement.GetProperty("elements")[0].GetProperty("total").GetInt64();
    }
}
