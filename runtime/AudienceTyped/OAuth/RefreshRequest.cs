using System.Net;
using System.Net.Http.Headers;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>One request for a new access token. No text of its errors has the client secret or a token.</summary>
internal sealed class RefreshRequest(HttpClient httpClient, OAuthRefreshTokenOptions options, RefreshToken token)
{
    private const long MaximumAnswerLength = 64 * 1024;

    private string Place => $"The endpoint for tokens, {Excerpt.Of(options.TokenAddress.GetLeftPart(UriPartial.Path))},";

    public async Task<RefreshAnswer> SendAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, options.TokenAddress)
        {
            Content = new FormUrlEncodedContent(
            [
                new("grant_type", "refresh_token"),
                new("refresh_token", token.RevealValue()),
                new("client_id", options.ClientId),
                new("client_secret", options.ClientSecret),
            ]),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.TryAddWithoutValidation("User-Agent", LibraryName.Product);
        (HttpResponseMessage response, byte[] body) = await LoadAsync(request, cancellationToken).ConfigureAwait(false);
        using (response)
        {
            return response.StatusCode != HttpStatusCode.OK ? throw Refuse(response, body)
                : RefreshAnswer.TryRead(body, token, now) ?? throw new LinkedInApiException(
                    $"{Place} answered 200, but the body has no access token. Something on the way, such as a proxy or a sign-in page, may have answered instead.")
                {
                    StatusCode = response.StatusCode,
                };
        }
    }

    private async Task<(HttpResponseMessage Response, byte[] Body)> LoadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            await response.Content.LoadIntoBufferAsync(MaximumAnswerLength, cancellationToken).ConfigureAwait(false);
            return (response, await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            response?.Dispose();
            throw new LinkedInUnavailableException(
                $"{Place} could not be reached: {NetworkFailureExplanation.Of(exception, Hide, MaximumAnswerLength)} Check the network, and any proxy on the way.",
                NetworkFailureExplanation.AsCause(exception, Hide))
            {
                IsTransient = NetworkFailureExplanation.IsTransient(exception),
            };
        }
        catch
        {
            response?.Dispose();
            throw;
        }
    }

    private LinkedInApiException Refuse(HttpResponseMessage response, byte[] body)
    {
        (string? error, string? description) = RefreshAnswer.ReadError(body);
        string said = description is null ? "" : $": {AnswerTexts.EndSentence(Hide(description))}";
        string code = error is null ? "" : $" ({Excerpt.Of(Hide(error))})";
        string answered = $"{Place} answered {(int)response.StatusCode}{code}{(said.Length > 0 ? said : ".")}";
        ApiErrorFacts facts = new()
        {
            StatusCode = response.StatusCode,
            Code = error is null ? null : Excerpt.Of(Hide(error)),
            ServiceMessage = description is null ? null : Hide(description),
            AnswerText = AnswerTexts.Cut(body, Hide),
            RetryAfter = AnswerHead.FindRetryAfter(response.Headers, options.Caching.TimeProvider),
        };
        return (int)response.StatusCode switch
        {
            400 or 401 => new LinkedInAuthenticationException($"{answered} {RefreshAnswer.Explain(response.StatusCode, error)}", facts),
            429 => new LinkedInUnavailableException($"{answered} It was asked for too many tokens. Keep tokens, and wait.", facts),
            408 or 500 or 502 or 503 or 504 => new LinkedInUnavailableException($"{answered} Try again later.", facts),
            >= 500 => new LinkedInUnavailableException($"{answered} Try again later.", facts) { IsTransient = false },
            _ => new LinkedInApiException($"{answered} {RefreshAnswer.Explain(response.StatusCode, error)}", facts),
        };
    }

    // A server or gateway can repeat what was sent to it.
    private string Hide(string text)
    {
        foreach (string secret in (ReadOnlySpan<string>)[token.RevealValue(), options.ClientSecret])
        {
            text = TokenConcealment.Hide(text, secret, "(secret, hidden)");
        }

        return text;
    }
}
