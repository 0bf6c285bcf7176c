using System.Text;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped.Cli;

/// <summary>The request for a count as text: its line, its headers without the token, and the body where the query is tunnelled.</summary>
internal static class RequestText
{
    private const string Resource = "audienceCounts";

    public static async Task<string> OfAsync(string criteria, AudienceCountsClientOptions options, CancellationToken cancellationToken)
    {
        string address = ApiAddress.Below(options.BaseAddress ?? AudienceCountsClientOptions.DefaultBaseAddress, Resource);
        string query = FinderQuery.Start + criteria;
        LinkedInCall call = new(Resource, LinkedInCall.Count) { Version = options.Version, IsTunnelled = ApiRequest.IsTunnelled(query.Length) };
        using HttpRequestMessage request = ApiRequest.Create(ApiQuery.Of(call, address, query, maximumAnswerLength: 0));
        StringBuilder text = new();
        text.Append(request.Method).Append(' ').Append(request.RequestUri!.OriginalString);
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers = request.Headers;
        foreach ((string name, IEnumerable<string> values) in request.Content is { } body ? headers.Concat(body.Headers) : headers)
        {
            text.Append('\n').Append(name).Append(": ").AppendJoin(", ", values);
        }

        if (request.Content is { } content)
        {
            text.Append("\n\n").Append(await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
        }

        return text.ToString();
    }
}
