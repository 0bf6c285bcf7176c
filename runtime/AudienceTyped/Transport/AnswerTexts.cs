using System.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>Texts of an answer as messages show them: without the access token, and not too long.</summary>
internal static class AnswerTexts
{
    private const int LongestMessage = 500;

    /// <summary>A text of somebody else's as a sentence, cut where it is long.</summary>
    public static string EndSentence(string text)
    {
        string shown = Excerpt.Of(text, LongestMessage);
        return shown.Length > 0 && shown[^1] is '.' or '!' or '?' or '…' ? shown : shown + ".";
    }

    /// <summary>JSON without the byte order mark that some gateways put before it.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) =>
        body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;

    /// <summary>The beginning of a body, as the end of a sentence.</summary>
    public static string Show(ReadOnlySpan<byte> body, AccessToken token) =>
        body.IsEmpty ? "it is empty." : $"'{Excerpt.Of(token.HideIn(Encoding.UTF8.GetString(body)).AsSpan().Trim())}'.";

    /// <summary>A body as it is, up to the length that exceptions show.</summary>
    public static string Cut(ReadOnlySpan<byte> body, Func<string, string> hide)
    {
        string text = hide(Encoding.UTF8.GetString(body[..Math.Min(body.Length, LinkedInApiException.MaximumAnswerTextLength * 4)]));
        return text.Length <= LinkedInApiException.MaximumAnswerTextLength ? text : text[..LinkedInApiException.MaximumAnswerTextLength] + "…";
    }
}
