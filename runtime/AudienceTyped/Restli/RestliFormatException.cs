using AudienceTyped.Shared.Restli;

namespace AudienceTyped;

/// <summary>
/// Thrown by <see cref="TargetingCriteria.ParseRestli(string)"/> if a text is not a Rest.li value. The message has the offset, the reason and the text around
/// it.
/// </summary>
/// <example>
/// <code>
/// try
/// {
///     TargetingCriteria.ParseRestli("(include:(and:List((or:(skills");
/// }
/// catch (RestliFormatException exception)
/// {
///     Console.WriteLine($"Character {exception.Offset}: {exception.Reason}");
/// }
/// </code>
/// </example>
public sealed class RestliFormatException : FormatException
{
    internal RestliFormatException(RestliSyntaxError error, string text)
        : base(error.Describe(text))
    {
        Offset = error.Offset;
        Reason = error.Reason;
    }

    /// <summary>The 0-based index of the character in the text; the length of the text if something is missing at its end.</summary>
    public int Offset { get; }

    /// <summary>What was found, what was expected, and how to write it.</summary>
    public string Reason { get; }
}
