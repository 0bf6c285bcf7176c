using System.Text;

namespace AudienceTyped.Cli;

/// <summary>Where criteria come from: the argument itself, a file, or the standard input.</summary>
internal static class CriteriaInput
{
    /// <summary>The argument that means the standard input.</summary>
    public const string StandardInput = "-";

    // More than any campaign has; a device that never ends must not fill the memory.
    private const int LongestText = 64 * 1024 * 1024;
    private const string Parameter = "targetingCriteria=";

    private static readonly UTF8Encoding _encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text that an argument means.</summary>
    /// <exception cref="UnusableInputException">There is no such file, it cannot be read, or it is empty.</exception>
    public static async Task<CriteriaText> ReadAsync(string argument, ToolConsole console, CancellationToken cancellationToken)
    {
        using TextReader reader = Open(argument, console);
        CriteriaText text = CriteriaText.Of(await ReadAllAsync(reader, argument, cancellationToken).ConfigureAwait(false));
        return text.Text.Length > 0 ? text : throw new UnusableInputException($"{NameOf(argument)} is empty. Pass criteria as campaign JSON, Rest.li text or a request URL.");
    }

    /// <summary>The lines that an argument means, one after the other, with their numbers.</summary>
    /// <exception cref="UnusableInputException">There is no such file, it cannot be read, or a line is empty.</exception>
    public static async IAsyncEnumerable<(int Number, CriteriaText Text)> ReadLinesAsync(
        string argument, ToolConsole console, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using TextReader reader = Open(argument, console);
        int number = 0;
        while (await ReadLineAsync(reader, argument, cancellationToken).ConfigureAwait(false) is { } line)
        {
            number++;
            CriteriaText text = CriteriaText.Of(line);
            yield return text.Text.Length > 0
                ? (number, text)
                : throw new UnusableInputException($"Line {number} is empty. With --lines, each line is one criteria.");
        }
    }

    /// <summary>How messages name an input.</summary>
    public static string NameOf(string argument) => argument == StandardInput ? "The standard input" : IsText(argument) ? "The argument" : $"'{Shown(argument)}'";

    private static TextReader Open(string argument, ToolConsole console)
    {
        if (argument == StandardInput)
        {
            return new StreamReader(console.Input, _encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        }

        if (IsText(argument))
        {
            return new StringReader(argument);
        }

        try
        {
            return new StreamReader(argument, _encoding, detectEncodingFromByteOrderMarks: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string problem = Directory.Exists(argument) ? "is a folder" : File.Exists(argument) ? "cannot be read" : "is neither criteria nor a file that exists";
            throw new UnusableInputException(
                $"'{Shown(argument)}' {problem}. Pass campaign JSON, Rest.li text, a request URL, the name of a file, or - for the standard input.", exception);
        }
    }

    private static async Task<string> ReadAllAsync(TextReader reader, string argument, CancellationToken cancellationToken)
    {
        StringBuilder text = new();
        char[] buffer = new char[16 * 1024];
        try
        {
            while (await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and { } count)
            {
                text.Append(buffer, 0, count);
                if (text.Length > LongestText)
                {
                    throw new UnusableInputException($"{NameOf(argument)} has more than {LongestText} characters, which no criteria have.");
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw Unreadable(argument, exception);
        }

        return text.ToString();
    }

    private static async ValueTask<string?> ReadLineAsync(TextReader reader, string argument, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw Unreadable(argument, exception);
        }
    }

    private static UnusableInputException Unreadable(string argument, Exception exception) => new(
        exception is DecoderFallbackException ? $"{NameOf(argument)} is not UTF-8. Save it as UTF-8." : $"{NameOf(argument)} cannot be read: {exception.Message}", exception);

    // What no name of a file begins with, or has, in practice; so that a mistake in criteria is explained as one.
    internal static bool IsText(string argument) =>
        argument.AsSpan().TrimStart('\uFEFF').TrimStart() is [] or ['{' or '[' or '(' or '%' or '<' or '"' or '\'', ..]
        || argument.Contains(Parameter, StringComparison.Ordinal)
        || argument.Contains("://", StringComparison.Ordinal)
        || argument.Contains(":(", StringComparison.Ordinal)
        || argument.StartsWith("List(", StringComparison.Ordinal);

    private static string Shown(string argument) => Shared.Text.Excerpt.Of(argument);
}
