namespace AudienceTyped.Cli;

/// <summary>The command line, an input or a setting cannot be used. The message says what, why, and what helps.</summary>
internal sealed class UnusableInputException(string message, Exception? innerException = null) : Exception(message, innerException);
