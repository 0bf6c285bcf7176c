using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace AudienceTyped;

/// <summary>
/// What went wrong below HTTP, in a sentence, and which exceptions may be shown: one can quote what the other side sent, and so the access token.
/// </summary>
internal static class NetworkFailureExplanation
{
    /// <summary>What went wrong.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="hide">Hides the secrets in a text of others.</param>
    /// <param name="maximumAnswerLength">The longest answer that is read, in bytes.</param>
    public static string Of(Exception exception, Func<string, string> hide, long maximumAnswerLength) => FindError(exception) switch
    {
        HttpRequestError.SecureConnectionError => OfTls(exception),
        HttpRequestError.ProxyTunnelError or HttpRequestError.UserAuthenticationError => OfProxy(exception),
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => "What arrived is not a valid HTTP answer.",
        HttpRequestError.ConfigurationLimitExceeded => $"It is longer than {maximumAnswerLength} bytes, which no answer of the service is.",
        HttpRequestError.ResponseEnded => "The connection was closed before the answer was complete.",
        _ when IsReset(exception) => "The connection was reset by the other side.",
        _ => AnswerTexts.EndSentence(hide(Innermost(exception).Message)),
    };

    /// <summary>The exception as the cause of another; null if it quotes what arrived, or if its text contains the token.</summary>
    public static Exception? AsCause(Exception exception, Func<string, string> hide)
    {
        bool quotes =
            FindError(exception) is HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.ProxyTunnelError
                or HttpRequestError.UserAuthenticationError;
        string text = exception.ToString();
        return quotes || hide(text) != text ? null : exception;
    }

    /// <summary>Whether a retry can help: not against a certificate, a proxy that refuses, or what is too long or is not HTTP.</summary>
    public static bool IsTransient(Exception exception) => FindError(exception) is not (HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError or HttpRequestError.UserAuthenticationError or HttpRequestError.InvalidResponse
        or HttpRequestError.ConfigurationLimitExceeded or HttpRequestError.VersionNegotiationError);

    private static HttpRequestError? FindError(Exception exception)
    {
        HttpRequestError? found = null;
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            HttpRequestError? error = cause switch
            {
                HttpRequestException request => request.HttpRequestError,
                HttpIOException io => io.HttpRequestError,
                AuthenticationException => HttpRequestError.SecureConnectionError,
                _ => null,
            };
            found = error is null or HttpRequestError.Unknown ? found : error;
        }

        return found;
    }

    private static string OfTls(Exception exception)
    {
        string text = string.Join(' ', Chain(exception).Select(static cause => cause.Message));
        bool Says(string words) => text.Contains(words, StringComparison.Ordinal);
        return Says("RemoteCertificateNameMismatch") ? "Its TLS certificate is for another host name."
            : Says("NotTimeValid") ? "Its TLS certificate has expired or is not valid yet. Check the clock of this machine too."
            : Says("Revoked") ? "Its TLS certificate has been revoked."
            : Says("certificate chain")
                || Says("RemoteCertificateChainErrors") ? "The issuer of its TLS certificate is not trusted on this machine. A proxy that inspects TLS has an issuer of its own."
            : Says("RemoteCertificateNotAvailable") ? "It has no TLS certificate."
            : "The two sides agree on no TLS protocol, or what answers there is not TLS.";
    }

    private static string OfProxy(Exception exception) => Chain(exception)
        .OfType<HttpRequestException>()
        .Any(static cause => cause.StatusCode == HttpStatusCode.ProxyAuthenticationRequired)
        || Innermost(exception).Message.Contains("407", StringComparison.Ordinal)
            ? "The proxy requires a user name and a password. Set them in the proxy's settings, such as the environment variable https_proxy."
            : "The proxy refused to connect to it.";

    private static bool IsReset(Exception exception) =>
        Chain(exception).OfType<SocketException>().Any(static cause => cause.SocketErrorCode is SocketError.ConnectionReset or SocketError.ConnectionAborted);

    private static Exception Innermost(Exception exception) => Chain(exception).Last();

    private static IEnumerable<Exception> Chain(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
