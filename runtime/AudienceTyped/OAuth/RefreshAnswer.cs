using System.Net;
using System.Text.Json;

namespace AudienceTyped;

/// <summary>The answer of the endpoint for tokens.</summary>
/// <remarks>Sources: RFC 6749, 5.1 and 5.2; Refresh Tokens with OAuth 2.0, learn.microsoft.com/linkedin.</remarks>
internal sealed record RefreshAnswer(AccessToken AccessToken, RefreshToken RefreshToken)
{
    /// <summary>Reads an answer of 200.</summary>
    /// <param name="body">The body.</param>
    /// <param name="used">The refresh token that was sent; it stays if the answer has none.</param>
    /// <param name="now">The time from which lifetimes count.</param>
    /// <returns>Null if the body is not such an answer.</returns>
    public static RefreshAnswer? TryRead(ReadOnlyMemory<byte> body, RefreshToken used, DateTimeOffset now)
    {
        if (TryParse(body) is not { } answer || Text(answer, "access_token") is not { } value || AccessToken.FindProblem(value) is not null)
        {
            return null;
        }

        string? refresh = Text(answer, "refresh_token");
        DateTimeOffset? refreshEnd = Lifetime(answer, "refresh_token_expires_in", now);
        RefreshToken kept = refresh is null || AccessToken.FindProblem(refresh) is not null
            ? new(used.RevealValue(), refreshEnd ?? used.ExpiresAt)
            : new(refresh, refreshEnd ?? (refresh == used.RevealValue() ? used.ExpiresAt : null));
        return new(new AccessToken(value, Lifetime(answer, "expires_in", now)), kept);
    }

    /// <summary>The fields <c>error</c> and <c>error_description</c> of a refusal.</summary>
    public static (string? Error, string? Description) ReadError(ReadOnlyMemory<byte> body) =>
        TryParse(body) is { } answer ? (Text(answer, "error"), Text(answer, "error_description")) : (null, null);

    /// <summary>What a refusal means, and how to fix it.</summary>
    public static string Explain(HttpStatusCode status, string? error) => error switch
    {
        "invalid_grant" => "The refresh token has expired, was revoked or is of another application: it is valid for a year. The member must consent again.",
        "invalid_client" => "The client id or the client secret is wrong. Copy both from LinkedIn's Developer Portal.",
        "unauthorized_client" => "The application may not use refresh tokens. LinkedIn enables them for partners of its Marketing API Program.",
        _ when status is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized =>
            "The refresh token, the client id or the client secret was rejected. If all three are right, the member must consent again.",
        _ when (int)status is >= 300 and < 400 => "It redirects, and the secret is not sent to another address. Check TokenAddress.",
        _ => "Check TokenAddress.",
    };

    private static JsonElement? TryParse(ReadOnlyMemory<byte> body)
    {
        try
        {
            var parsed = JsonElement.Parse(AnswerTexts.WithoutMark(body).Span);
            return parsed.ValueKind == JsonValueKind.Object ? parsed : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement answer, string name)
    {
        try
        {
            return answer.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }

    private static DateTimeOffset? Lifetime(JsonElement answer, string name, DateTimeOffset now) =>
        answer.TryGetProperty(name, out JsonElement seconds) && seconds.ValueKind == JsonValueKind.Number && seconds.TryGetInt32(out int count) && count > 0
            ? now.AddSeconds(count)
            : null;
}
