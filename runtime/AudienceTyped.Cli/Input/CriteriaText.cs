using System.Text;
using System.Text.Json;

namespace AudienceTyped.Cli;

/// <summary>A text that a user gave for criteria: campaign JSON, a whole campaign, Rest.li text, a request or its URL.</summary>
/// <param name="Text">The text as it was given.</param>
internal sealed record CriteriaText(string Text)
{
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>Whether it is JSON; everything else is read as Rest.li text.</summary>
    public bool IsJson { get; } = Text.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>The text without what surrounds criteria in a file: a byte order mark and a line break at the end.</summary>
    public static CriteriaText Of(string text) =>
        new((text.StartsWith(ByteOrderMark, StringComparison.Ordinal) ? text[1..] : text).TrimEnd('\n', '\r', ' ', '\t'));

    /// <summary>Reads it as criteria, in the normal form.</summary>
    /// <exception cref="UnusableInputException">It is not criteria.</exception>
    public TargetingCriteria Read() => Guard(() => IsJson
        ? TargetingCriteria.ParseJson(Text, LinkedInCatalog.Facets)
        : TargetingCriteria.ParseRestli(Text, LinkedInCatalog.Facets));

    /// <summary>Does something with the text, and explains with the place why it cannot be read.</summary>
    /// <exception cref="UnusableInputException">The text cannot be read.</exception>
    public T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RestliFormatException exception)
        {
            throw Refuse($"The text is not Rest.li text: at offset {exception.Offset}, {exception.Reason}.", exception.Offset, exception);
        }
        catch (JsonException exception)
        {
            throw RefuseJson(exception);
        }
        catch (FormatException exception) when (exception.InnerException is JsonException inner)
        {
            throw RefuseJson(inner);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new UnusableInputException(exception.Message, exception);
        }
    }

    private UnusableInputException RefuseJson(JsonException exception)
    {
        string message = exception.Message;
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = end < 0 ? message : message[..end].TrimEnd(' ');
        if (exception.LineNumber is not { } line || exception.BytePositionInLine is not { } position)
        {
            return new($"The text is not JSON of criteria: {reason}", exception);
        }

        int offset = OffsetOf(line, position);
        return Refuse($"The text is not JSON: at offset {offset}, {reason}", offset, exception);
    }

    private UnusableInputException Refuse(string message, int offset, Exception exception) => new($"{message}\n{TextPlace.Show(Text, offset)}", exception);

    // The reader counts lines and bytes of UTF-8.
    private int OffsetOf(long line, long position)
    {
        int start = 0;
        for (long number = 0; number < line; number++)
        {
            start = Text.IndexOf('\n', start) + 1;
        }

        int offset = start;
        for (long bytes = 0; bytes < position && offset < Text.Length; offset++)
        {
            bytes += char.IsSurrogate(Text[offset]) ? 2 : Encoding.UTF8.GetByteCount(Text.AsSpan(offset, 1));
        }

        return offset;
    }
}
